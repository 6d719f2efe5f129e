import { defineRecogniser } from './recogniser.ts';

/** Handles behind the at sign, of banks and of apps (NPCI, UPI members and third-party apps): no host of a mailbox, since no dot follows. */
const handles = new Set(
  (
    'okaxis okhdfcbank okicici oksbi ybl ibl axl paytm ptyes ptaxis pthdfc ptsbi upi apl yapl rapl waicici wahdfcbank waaxis wasbi fbl barodampay sbi hdfcbank ' +
    'icici axisbank kotak pnb idfcbank indus federal jupiteraxis yesbank superyes freecharge airtel postbank cnrb unionbank boi mahb aubank rbl dbs hsbc sc citi axisb yesg kbl kvb icicipay slice naviaxis timecosmos tapicici ikwik'
  ).split(' '),
);

/** What stands for anybody's name. */
const anybody = /^(?:your|my|user|name|nama|abc|xyz|xxx|example|mobile|phone)/i;

/** Payment addresses of India's UPI: a name, or a telephone number, at the handle of a bank or an app. */
export default defineRecogniser({
  name: 'upi-id',
  kind: 'bank-account',
  needs: 'at',
  shape: /(?<![\w.@-])[A-Za-z0-9][A-Za-z0-9._-]{1,60}@[A-Za-z]{2,12}(?![\w@-]|\.\w)/g,
  validate: (value) => !anybody.test(value) && handles.has(value.slice(value.indexOf('@') + 1).toLowerCase()),
  cues: { any: ['upi', 'vpa', 'gpay', 'phonepe', 'paytm'] },
  bare: 0.92,
  cued: 0.97,
  certainFrom: 0.9,
  why: 'bank-account',
  flags: ['Refund went to [[bank-account:rani.textiles22@okicici]] today.', 'It is [[bank-account:9810044271@ybl]].'],
  passes: [
    'Mention us @upi for help.',
    'Write to care@sbi.example.',
    'Follow team@nightshift for news.',
    'Type yourname@okaxis there.',
  ],
});
