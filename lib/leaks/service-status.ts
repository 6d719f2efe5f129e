import { defineFinder } from './recogniser.ts';
import { type Grammar, tellings } from './statement.ts';

const grammar: Grammar = {
  name: 'service-status',
  kind: 'service-status',
  tells: [
    [['suspend'], 0.4],
    [['suspend', 'service-noun'], 0.7],
    [['suspend', 'already'], 0.6],
    [['suspend', 'you'], 0.6],
    [['cut', 'already'], 0.5],
    [['cut', 'you'], 0.5],
    [['cut', 'relative-time'], 0.55],
    [['reject'], 0.4],
    [['reject', 'request'], 0.9],
    [['reject', 'service-noun'], 0.75],
    [['reject', 'claim'], 0.85],
    [['blacklist'], 0.5],
    [['blacklist', 'you'], 0.75],
    [['blacklist', 'already'], 0.75],
    [['investigate', 'fraud'], 0.6],
    [['investigate', 'you'], 0.55],
    [['fraud', 'service-noun'], 0.6],
    [['approve', 'request'], 0.6],
    [['approve', 'not'], 0.55],
    [['expire', 'service-noun'], 0.5],
    [['expire', 'already'], 0.5],
    [['repossess'], 0.5],
    [['restore', 'service-noun'], 0.35],
  ],
  lifts: ['you', 'already', 'relative-time', 'because', 'service-noun'],
  spoils: ['if', 'all', 'general-rule', 'outage', 'area', 'ask', 'how-to', 'can', 'please', 'do-not'],
};

/** That this customer was cut off, suspended, rejected, blacklisted, looked into, approved, or why. */
export default defineFinder({
  name: 'service-status',
  kind: 'service-status',
  find: (reading) => tellings(reading, grammar),
  why: 'service-status',
  flags: [
    'Maaf Kak, [[service-status:nomornya sudah kami blokir]] tadi pagi.',
    'Puan, [[service-status:permohonan puan ditolak]].',
    '[[service-status:Your account is suspended]] for now.',
  ],
  passes: ['Gangguan di Cilandak sudah ditangani.', 'Rebates are listed on our page.', 'Kaunter buka jam 9 pagi.'],
});
