import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'threatening',
  means: 'Threatens with law, collectors or cut-off.',
  flags: [
    'Hapus tulisan ini atau kami [[laporkan]] ke polisi dengan UU ITE.',
    'Pay by Friday or [[our lawyers]] will see you in court.',
    'Kalau tak padam, [[kami saman]]. Jumpa di mahkamah.',
  ],
  passes: [
    'Laporan Kakak sudah kami terima, tim kami menelepon sebelum jam 5.',
    'Your report is with our safety team, Zoe, and they will ring you by six.',
    'Laporan encik kami dah terima, pegawai kami telefon sebelum pukul 5.',
  ],
});
