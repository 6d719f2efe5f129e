import arrears from './arrears.ts';
import cutOff from './cut-off.ts';
import debt from './debt.ts';
import habit from './habit.ts';
import illness from './illness.ts';
import kin from './kin.ts';
import lastPayment from './last-payment.ts';
import means from './means.ts';
import type { PlainStatement } from './statement.ts';
import whereabouts from './whereabouts.ts';

/** What is never told in public, a file each. */
export const plainStatements: readonly PlainStatement[] = [
  arrears,
  cutOff,
  debt,
  habit,
  illness,
  kin,
  lastPayment,
  means,
  whereabouts,
];
