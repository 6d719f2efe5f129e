import { defineFinder } from './recogniser.ts';
import { type Grammar, tellings } from './statement.ts';

const grammar: Grammar = {
  name: 'health',
  kind: 'health',
  tells: [
    [['illness'], 0.45],
    [['illness', 'kin'], 0.9],
    [['illness', 'title'], 0.7],
    [['illness', 'test-result'], 0.85],
    [['illness', 'already'], 0.75],
    [['illness', 'you'], 0.6],
    [['illness', 'record'], 0.85],
    [['illness', 'treatment'], 0.8],
    [['treatment'], 0.3],
    [['treatment', 'kin'], 0.6],
    [['treatment', 'you'], 0.5],
    [['medicine'], 0.35],
    [['medicine', 'you'], 0.55],
    [['pregnancy'], 0.45],
    [['pregnancy', 'you'], 0.65],
    [['body', 'kin'], 0.75],
    [['body', 'test-result'], 0.85],
    [['body', 'already'], 0.5],
    [['disability'], 0.4],
    [['disability', 'you'], 0.6],
    [['mind'], 0.35],
    [['mind', 'you'], 0.55],
    [['test-result', 'kin'], 0.55],
  ],
  lifts: ['you', 'kin', 'record', 'name-link', 'given-name'],
  spoils: ['if', 'all', 'general-rule', 'price', 'plan', 'promo', 'ask', 'how-to', 'can', 'please', 'anger'],
};

/** An illness, a treatment, a disability or a pregnancy of somebody. */
export default defineFinder({
  name: 'health',
  kind: 'health',
  find: (reading) => tellings(reading, grammar),
  why: 'health',
  flags: [
    'Karena [[health:ibu Kakak menderita diabetes]], kami dahulukan.',
    'Sebab [[health:isteri encik hamil 30 minggu]].',
    'We see [[health:your mum has asthma]], so climb slowly.',
  ],
  passes: ['Promo periksa gigi Rp 50.000.', 'Flu jabs cost $30 for everyone.', 'Kaunter dibuka pukul 9.'],
});
