import { africa } from './africa.ts';
import { americas } from './americas.ts';
import { eastAsia } from './east-asia.ts';
import { europe } from './europe.ts';
import { oceania } from './oceania.ts';
import { southAsia } from './south-asia.ts';
import { southEastAsia } from './south-east-asia.ts';
import { westAsia } from './west-asia.ts';

/** Identity, tax, insurance and driving documents of other countries. */
export const documents = [
  ...africa,
  ...americas,
  ...eastAsia,
  ...europe,
  ...oceania,
  ...southAsia,
  ...southEastAsia,
  ...westAsia,
];
