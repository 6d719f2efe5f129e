import { defineFinder } from './recogniser.ts';
import { type Grammar, tellings } from './statement.ts';

const grammar: Grammar = {
  name: 'payment-history',
  kind: 'payment-history',
  tells: [
    [['unpaid'], 0.35],
    [['unpaid', 'time-unit'], 0.65],
    [['unpaid', 'month'], 0.75],
    [['unpaid', 'bill'], 0.6],
    [['unpaid', 'since'], 0.7],
    [['unpaid', 'because'], 0.7],
    [['pay', 'not'], 0.45],
    [['pay', 'month'], 0.65],
    [['pay', 'number-word'], 0.55],
    [['pay', 'bounce'], 0.7],
    [['pay', 'reject'], 0.6],
    [['pay', 'relative-time'], 0.5],
    [['pay', 'since'], 0.55],
    [['bill', 'month'], 0.65],
    [['bill', 'not'], 0.5],
    [['bill', 'number-word'], 0.6],
    [['bill', 'missed'], 0.8],
    [['bill', 'bounce'], 0.7],
    [['settled', 'month'], 0.75],
    [['settled', 'not'], 0.55],
    [['settled', 'bill'], 0.6],
    [['late', 'number-word'], 0.55],
    [['late', 'times'], 0.6],
    [['late', 'bill'], 0.5],
  ],
  lifts: ['you', 'already', 'since', 'record', 'month', 'times'],
  spoils: ['if', 'all', 'general-rule', 'price', 'plan', 'promo', 'ask', 'how-to', 'can', 'please'],
};

/** When, how or how much this customer paid, or did not. */
export default defineFinder({
  name: 'payment-history',
  kind: 'payment-history',
  find: (reading) => tellings(reading, grammar),
  why: 'payment-history',
  flags: [
    'Maaf Kak, [[payment-history:tagihan Januari dan Februari belum dibayar]].',
    'Talian ditutup sebab [[payment-history:bil tiga bulan tertunggak]].',
    '[[payment-history:You have missed two instalments since June]], Gary.',
  ],
  passes: [
    'Jatuh tempo tanggal 20 untuk semua pelanggan.',
    'You can pay in the app.',
    'Bayaran boleh dibuat di kaunter.',
  ],
});
