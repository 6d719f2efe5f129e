import { banks, wallets } from './bank-names.ts';

/** Words beside a number that say that money goes to it or comes from it: only then a mobile's is a wallet's, and an account is with a bank. */
export const money = new RegExp(
  `(?<!\\p{L})(?:rek|rekening|norek|akaun|account|acc(?:oun)?t|acc|a/c|va|bank|saldo|dana|uang|duit|wang|refund|transfer|ditransfer|tf|top ?up|kredit|money|payout|cash|funds?|${[...banks, ...wallets].join('|')})(?!\\p{L})`,
  'u',
);
