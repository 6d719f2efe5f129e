import { defineRecogniser } from './recogniser.ts';

/** The last four digits of a card, tied to a person: behind "ending", "berakhiran", "hujung", or behind stars. */
export default defineRecogniser({
  name: 'payment-card-end',
  kind: 'payment-card',
  needs: 'digit',
  shape: /(?<![\w@.,/-])(?:[xX*]{1,4}[ -]?){0,4}\d(?: ?\d){3}(?![\w@*]|[.,/-]\d| \d)/g,
  validate: (value, around) => {
    const before = around.lower.slice(Math.max(0, around.start - 34), around.start);
    const tied =
      /(?:ending|ends (?:in|with)|ended (?:in|with)|akhiran|akhirannya|berakhir|berakhiran|hujung|hujungnya|belakang|belakangnya|last four|last 4|digit akhir|terakhir|digit)(?: (?:in|with|nya|dengan|di|is|number|angka|nombor|digits?|are))?[ :]*$/.test(
        before,
      );
    const starred = /[xX*]/.test(value);
    if (!tied && !starred) return false;
    if (
      /(?:rekening|akaun|account|hp|nomor|phone|ssn|nombor|telefon|iban|imei|resi)[^.]{0,24}$/.test(before) &&
      !/(?:card|kartu|kad|visa|master|amex|debit)/.test(before)
    )
      return 0.15;
    if (!starred && /^(?:19|20)\d\d$/.test(value)) return 0.3;
    return around.cue ? 0.92 : 0.5;
  },
  cues: {
    any: ['visa', 'mastercard', 'master', 'amex', 'debit', 'card', 'kartu', 'kad', 'kredit', 'credit'],
    id: ['kartunya', 'kartu kredit'],
    ms: ['kad kredit', 'kad debit'],
    en: ['refund', 'refunded'],
  },
  reach: [7, 3],
  bare: 0.5,
  cued: 0.92,
  why: 'payment-card-end',
  flags: [
    'Dananya kembali ke kartu berakhiran [[payment-card:7731]] besok.',
    'Your Visa ending [[payment-card:4471]] was frozen.',
    'Kad [[payment-card:**** 1874]] disekat.',
  ],
  passes: ['Promo ends 2025, all cards.', 'Masukkan 4 digit terakhir kartu Anda di aplikasi.'],
});
