import arguing from './arguing.ts';
import blaming from './blaming.ts';
import canned from './canned.ts';
import commanding from './commanding.ts';
import dismissive from './dismissive.ts';
import insulting from './insulting.ts';
import overpromising from './overpromising.ts';
import sarcastic from './sarcastic.ts';
import shouting from './shouting.ts';
import threatening from './threatening.ts';

export const toneRules = [
  arguing,
  blaming,
  canned,
  commanding,
  dismissive,
  insulting,
  overpromising,
  sarcastic,
  shouting,
  threatening,
];
