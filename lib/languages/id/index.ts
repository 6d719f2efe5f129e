import { card } from './card.ts';
import { clock } from './clock.ts';
import { common } from './common.ts';
import { csv } from './csv.ts';
import { desk } from './desk.ts';
import { drafts } from './drafts.ts';
import { due } from './due.ts';
import { guard } from './guard.ts';
import { guidelines } from './guidelines.ts';
import { heat } from './heat.ts';
import { incident } from './incident.ts';
import { keeping } from './keeping.ts';
import { lock } from './lock.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { practice } from './practice.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';
import { suggestions } from './suggestions.ts';
import { takeOut } from './takeOut.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

export const id = {
  why,
  panel,
  card,
  records,
  desk,
  guard,
  guidelines,
  common,
  sites,
  suggestions,
  packs,
  csv,
  takeOut,
  keeping,
  heat,
  incident,
  drafts,
  due,
  timeline,
  clock,
  lock,
  practice,
};
