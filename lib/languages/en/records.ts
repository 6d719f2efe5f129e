/** What a customer keeps coming back with: `records.topic-<topic>`. */
export const records = {
  'topic-outage': 'line down',
  'topic-slow': 'slow line',
  'topic-bill': 'wrong bill',
  'topic-payment': 'payment',
  'topic-cut-off': 'line cut off',
  'topic-refund': 'refund',
  'topic-delivery': 'delivery',
  'topic-sim': 'SIM card',
  'topic-roaming': 'roaming',
  'topic-appointment': 'technician',
  'topic-account': 'app and sign-in',
};
