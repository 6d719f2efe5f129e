/** What a customer keeps coming back with: `records.topic-<topic>`. */
export const records = {
  'topic-outage': 'talian terputus',
  'topic-slow': 'talian perlahan',
  'topic-bill': 'bil tidak betul',
  'topic-payment': 'bayaran',
  'topic-cut-off': 'talian dipotong',
  'topic-refund': 'bayaran balik',
  'topic-delivery': 'penghantaran',
  'topic-sim': 'kad SIM',
  'topic-roaming': 'perayauan',
  'topic-appointment': 'juruteknik',
  'topic-account': 'aplikasi dan log masuk',
};
