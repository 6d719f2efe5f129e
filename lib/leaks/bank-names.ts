/** Banks as people call them beside an account: of Indonesia, Malaysia, Singapore, Britain, Australia, India and America. */
export const banks: readonly string[] = [
  ...['bca', 'bri', 'briva', 'bni', 'btn', 'bsi', 'bjb', 'mandiri', 'danamon', 'permata', 'panin', 'muamalat', 'niaga'],
  ...['jago', 'seabank', 'sea bank', 'superbank', 'jenius', 'btpn', 'allo bank', 'krom', 'bukopin', 'sinarmas'],
  ...[
    'maybank',
    'mbb',
    'cimb',
    'public bank',
    'pbb',
    'pbe',
    'rhb',
    'hong leong',
    'hlb',
    'ambank',
    'bank islam',
    'bimb',
  ],
  ...['bank rakyat', 'agrobank', 'bsn', 'affin', 'alliance bank', 'gxb', 'gxbank', 'al rajhi'],
  ...['dbs', 'posb', 'ocbc', 'uob', 'hsbc', 'stanchart', 'standard chartered', 'maribank', 'citi', 'citibank'],
  ...['barclays', 'lloyds', 'natwest', 'halifax', 'monzo', 'starling', 'santander', 'revolut'],
  ...['commbank', 'westpac', 'anz', 'nab', 'hdfc', 'icici', 'sbi', 'axis', 'chase', 'wells fargo'],
];

/** Electronic wallets: their number is the owner's telephone number as a rule. */
export const wallets: readonly string[] = [
  ...['gopay', 'ovo', 'dana', 'linkaja', 'shopeepay', 'tng', 'touch n go', 'touchngo', 'grabpay', 'boost', 'bigpay'],
  ...['ewallet', 'e-wallet', 'wallet', 'dompet', 'e-dompet', 'duitnow', 'paynow'],
];

/** Names among them that are ordinary words: banks and wallets only with a capital. */
export const alsoWords = 'mandiri|permata|jago|dana|boost|axis|chase|starling|halifax|revolut|krom|alliance';
