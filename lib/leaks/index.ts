import accountNumber from './account-number.ts';
import age from './age.ts';
import amountOwed from './amount-owed.ts';
import appleSerial from './apple-serial.ts';
import bankAccount from './bank-account.ts';
import bookingCode from './booking-code.ts';
import bookingGroups from './booking-groups.ts';
import credential from './credential.ts';
import dateOfBirth from './date-of-birth.ts';
import deviceId from './device-id.ts';
import email from './email.ts';
import gponSerial from './gpon-serial.ts';
import health from './health.ts';
import iban from './iban.ts';
import linkAccount from './link-account.ts';
import linkPhone from './link-phone.ts';
import linkValue from './link-value.ts';
import malaysianPlate from './malaysian-plate.ts';
import aadhaar from './national-id/aadhaar.ts';
import drivingLicence from './national-id/driving-licence.ts';
import mykad from './national-id/mykad.ts';
import nhsNumber from './national-id/nhs-number.ts';
import nik from './national-id/nik.ts';
import nino from './national-id/nino.ts';
import npwp from './national-id/npwp.ts';
import nric from './national-id/nric.ts';
import otherDocuments from './national-id/other-documents.ts';
import pan from './national-id/pan.ts';
import passport from './national-id/passport.ts';
import ssn from './national-id/ssn.ts';
import networkAddress from './network-address.ts';
import orderReference from './order-reference.ts';
import password from './password.ts';
import paymentCard from './payment-card.ts';
import paymentCardEnd from './payment-card-end.ts';
import paymentHistory from './payment-history.ts';
import personName from './person-name.ts';
import phone from './phone.ts';
import postalAddress from './postal-address.ts';
import secretKey from './secret-key.ts';
import serialNumber from './serial-number.ts';
import serviceStatus from './service-status.ts';
import simCard from './sim-card.ts';
import tokenLink from './token-link.ts';
import trackingNumber from './tracking-number.ts';
import usageHistory from './usage-history.ts';
import vehiclePlate from './vehicle-plate.ts';

/** Every rule that knows a value by its form. */
export const recognisers = [
  aadhaar,
  accountNumber,
  age,
  appleSerial,
  bankAccount,
  bookingCode,
  bookingGroups,
  credential,
  dateOfBirth,
  deviceId,
  drivingLicence,
  email,
  gponSerial,
  iban,
  linkAccount,
  linkPhone,
  linkValue,
  malaysianPlate,
  mykad,
  networkAddress,
  nhsNumber,
  nik,
  nino,
  npwp,
  nric,
  orderReference,
  otherDocuments,
  pan,
  passport,
  password,
  paymentCard,
  paymentCardEnd,
  phone,
  secretKey,
  serialNumber,
  simCard,
  ssn,
  tokenLink,
  trackingNumber,
  vehiclePlate,
];

/** Every rule that reads the whole draft. */
export const finders = [amountOwed, health, paymentHistory, personName, postalAddress, serviceStatus, usageHistory];
