import type { StoredArticle } from '../schema.ts';

/** Knowledge base of Suria Mobile. The links lead nowhere: `.example` belongs to nobody (RFC 2606). */
export const articles: readonly StoredArticle[] = [
  {
    id: 'demo-line-back-en',
    lang: 'en',
    title: 'My line was cut: how it comes back',
    answer:
      'A line that was cut comes back by itself within 2 hours after a payment or a payment plan is confirmed. If the bill is in question, we reconnect for 7 days while it is checked: ask for it in the direct message. Emergency calls always work.',
    link: 'https://suriamobile.example/help/line-back',
  },
  {
    id: 'demo-line-back-id',
    lang: 'id',
    title: 'Nomor saya diputus: cara menyambung kembali',
    answer:
      'Nomor menyala kembali paling lambat 2 jam setelah pembayaran atau rencana cicilan dikonfirmasi. Bila tagihannya masih dipersoalkan, nomor kami sambungkan 7 hari selama diperiksa: mintalah lewat pesan. Panggilan darurat selalu bisa.',
    link: 'https://suriamobile.example/id/bantuan/sambung-kembali',
  },
  {
    id: 'demo-line-back-ms',
    lang: 'ms',
    title: 'Talian saya dipotong: cara disambung semula',
    answer:
      'Talian disambung semula dalam masa 2 jam selepas bayaran atau pelan ansuran disahkan. Jika bil masih dipertikai, talian kami sambung 7 hari sementara semakan dibuat: minta melalui mesej. Panggilan kecemasan sentiasa boleh dibuat.',
    link: 'https://suriamobile.example/my/bantuan/sambung-semula',
  },
  {
    id: 'demo-outage-en',
    lang: 'en',
    title: 'Outages and planned work: live status',
    answer:
      'The status page shows every outage by area with the time we expect it back, renewed every 10 minutes, without signing in. While your fibre is down for more than an hour you can switch on 20 GB of mobile data at no charge in the app under Help.',
    link: 'https://suriamobile.example/status',
  },
  {
    id: 'demo-outage-id',
    lang: 'id',
    title: 'Gangguan dan lampu LOS merah',
    answer:
      'Lampu LOS merah berarti kabel di luar rumah terganggu. Lihat gangguan per daerah beserta perkiraan pulihnya di halaman status, tanpa login. Bila daerah Anda tidak tercantum, cabut adaptor ONT 30 detik, pasang lagi, lalu kirim pesan kepada kami.',
    link: 'https://suriamobile.example/id/status',
  },
  {
    id: 'demo-slow-ms',
    lang: 'ms',
    title: 'Internet perlahan: tiga perkara untuk disemak dahulu',
    answer:
      'Ukur kelajuan dengan kabel, bukan WiFi. Mulakan semula router sekali sahaja. Jika masih bawah separuh daripada pelan pada waktu yang sama dua malam berturut-turut, mesej kami masa dan taman anda: kami ukur dari sel dan beri keputusan dalam 2 hari bekerja.',
    link: 'https://suriamobile.example/my/bantuan/perlahan',
  },
  {
    id: 'demo-refund-id',
    lang: 'id',
    title: 'Pengembalian dana: berapa lama dan ke mana',
    answer:
      'Dana kembali ke metode bayar yang sama dalam 5 hari kerja, ke pulsa dalam 1 hari. Bila bank meminta data ulang, kami kirim pesan pada hari itu juga.',
    link: 'https://suriamobile.example/id/bantuan/pengembalian',
  },
  {
    id: 'demo-bill-ms',
    lang: 'ms',
    title: 'Bil lebih tinggi daripada biasa',
    answer:
      'Punca yang kerap: hari tambahan ketika tukar pelan, langganan selepas cubaan percuma, dan perayauan tanpa pas. Semua tersenarai dalam MySuria di bawah Bil, Butiran. Caj yang dipertikai tidak perlu dibayar sehingga semakan selesai.',
    link: 'https://suriamobile.example/my/bantuan/bil',
  },
  {
    id: 'demo-roaming-en',
    lang: 'en',
    title: 'Roaming without surprises',
    answer:
      'Buy the pass before you fly and wait for the message that says it is active; data stays off until then. The app asks which SIM the pass is for. Charges above the pass are capped at RM50 a trip.',
    link: 'https://suriamobile.example/help/roaming',
  },
  {
    id: 'demo-scam-id',
    lang: 'id',
    title: 'Telepon atau pesan yang mengaku dari Suria',
    answer:
      'Suria tidak pernah meminta kode OTP, PIN atau kata sandi, dan tidak pernah mengancam memutus nomor lewat telepon otomatis. Tutup teleponnya, jangan tekan apa pun, lalu laporkan nomornya di aplikasi.',
    link: 'https://suriamobile.example/id/bantuan/penipuan',
  },
];
