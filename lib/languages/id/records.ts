/** What a customer keeps coming back with: `records.topic-<topic>`. */
export const records = {
  'topic-outage': 'jaringan mati',
  'topic-slow': 'jaringan lambat',
  'topic-bill': 'tagihan keliru',
  'topic-payment': 'pembayaran',
  'topic-cut-off': 'nomor diblokir',
  'topic-refund': 'pengembalian dana',
  'topic-delivery': 'pengiriman',
  'topic-sim': 'kartu SIM',
  'topic-roaming': 'roaming',
  'topic-appointment': 'teknisi',
  'topic-account': 'aplikasi dan login',
};
