import accountNumber from './account-number.ts';
import age from './age.ts';
import amountOwed from './amount-owed.ts';
import appleSerial from './apple-serial.ts';
import bankAccount from './bank-account.ts';
import bankAccountEnd from './bank-account-end.ts';
import bankAndNumber from './bank-and-number.ts';
import birthDateInWords from './birth-date-in-words.ts';
import bookingCode from './booking-code.ts';
import bookingGroups from './booking-groups.ts';
import credential from './credential.ts';
import dateOfBirth from './date-of-birth.ts';
import deviceId from './device-id.ts';
import email from './email.ts';
import emailHost from './email-host.ts';
import foreignPlate from './foreign-plate.ts';
import gponSerial from './gpon-serial.ts';
import health from './health.ts';
import houseNumber from './house-number.ts';
import iban from './iban.ts';
import initialledName from './initialled-name.ts';
import linkAccount from './link-account.ts';
import linkPhone from './link-phone.ts';
import linkValue from './link-value.ts';
import malaysianPlate from './malaysian-plate.ts';
import aadhaar from './national-id/aadhaar.ts';
import { abroad } from './national-id/abroad/recognisers.ts';
import drivingLicence from './national-id/driving-licence.ts';
import malaysianTax from './national-id/malaysian-tax.ts';
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
import numberAtBank from './number-at-bank.ts';
import orderReference from './order-reference.ts';
import paidInto from './paid-into.ts';
import passPhrase from './pass-phrase.ts';
import password from './password.ts';
import paymentCard from './payment-card.ts';
import paymentCardEnd from './payment-card-end.ts';
import paymentHistory from './payment-history.ts';
import personName from './person-name.ts';
import phone from './phone.ts';
import plainPassword from './plain-password.ts';
import postalAddress from './postal-address.ts';
import secretKey from './secret-key.ts';
import serialNumber from './serial-number.ts';
import serviceStatus from './service-status.ts';
import simCard from './sim-card.ts';
import sortCode from './sort-code.ts';
import tokenLink from './token-link.ts';
import toldCode from './told-code.ts';
import trackingNumber from './tracking-number.ts';
import upiId from './upi-id.ts';
import usageHistory from './usage-history.ts';
import vehiclePlate from './vehicle-plate.ts';
import virtualAccount from './virtual-account.ts';

/** Every rule that knows a value by its form. */
export const recognisers = [
  aadhaar,
  accountNumber,
  age,
  appleSerial,
  bankAccount,
  bankAccountEnd,
  bankAndNumber,
  birthDateInWords,
  bookingCode,
  bookingGroups,
  credential,
  dateOfBirth,
  deviceId,
  drivingLicence,
  email,
  emailHost,
  foreignPlate,
  gponSerial,
  houseNumber,
  iban,
  linkAccount,
  linkPhone,
  linkValue,
  malaysianPlate,
  malaysianTax,
  mykad,
  networkAddress,
  nhsNumber,
  nik,
  nino,
  npwp,
  nric,
  numberAtBank,
  orderReference,
  otherDocuments,
  paidInto,
  pan,
  passPhrase,
  passport,
  password,
  paymentCard,
  paymentCardEnd,
  phone,
  plainPassword,
  secretKey,
  serialNumber,
  simCard,
  sortCode,
  ssn,
  tokenLink,
  toldCode,
  trackingNumber,
  upiId,
  vehiclePlate,
  virtualAccount,
  ...abroad,
];

/** Every rule that reads the whole draft. */
export const finders = [
  amountOwed,
  health,
  initialledName,
  paymentHistory,
  personName,
  postalAddress,
  serviceStatus,
  usageHistory,
];
