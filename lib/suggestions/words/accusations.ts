const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What somebody is said to have done that nobody has looked into yet. `*` at the end of a word: however it goes on. */
export const misdeeds = list(`
  stole, steal, steals, stealing, stolen, thief, thieves, theft, robbed, cheat, cheated, cheating, scam, scammed, scamming, lied, lying, lies to, liar, bribe*, groped, molest*,
  assault*, slapped, punched, pushed me, hit me, hit my, harassed, forged, tampered, secretly, racist, shouted, yelled, screamed at, scolded, scold, scolding, laughed at, mocked, insulted,
  swore at, cursed at, threatened, wrong medicine, wrong medication, wrong injection, sneered at,
  mencuri, nyolong, dicolong, dicuri, curi, maling, ngutil, ngembat, menipu, nipu, ditipu, tipu, ketipu, bohong, berbohong, bohongin, membohongi, pungli, korupsi, memeras, melecehkan,
  memukul, mukul, dipukul, meraba, memalsukan, bentak, membentak, ngebentak, dibentak, marahin, memarahi, dimarahi, dimarahin, memaki, maki-maki, dimaki, ngatain, menghina, hina, mengusir, ngusir,
  diusir, mengancam, ngancem, diancam,
  curi-curi, dicuri, salah ubat, salah obat, rasuah, pukul, raba, memalsu*, pecah amanah, jerit, menjerit, tengking, menengking, ditengking, herdik, mengherdik, diherdik, maki, gelakkan, mengejek, ejek, perli,
  memerli, menghalau, halau, dihalau, ugut, mengugut, ambil gambar`);

/** Who of ours it is said of. */
export const ours = list(`
  you, your, we, our, staff, staffs, agent*, courier*, driver*, rider*, technician*, nurse*, doctor*, guard*, teller, cashier, manager, seller*, crew, delivery guy*, engineer*,
  kalian, lu, lo, kamu, kami, petugas*, kurir*, pengemudi*, sopir*, supir*, teknisi*, perawat*, suster*, dokter*, satpam*, kasir*, penjual*, karyawan*, pegawai*, pramugari*, montir*,
  korang, awak, kau, hangpa, kakitangan, staf*, juruteknik*, pemandu*, jururawat*, doktor*, pengawal*, juruwang, penghantar*, kerani*, kaunter*, abang*`);

/** The same without the guilt in it: what she reports is told, not confessed. */
export const without: Readonly<Record<string, string>> = {
  stole: 'took',
  steal: 'take',
  steals: 'takes',
  stealing: 'taking',
  stolen: 'taken',
  robbed: 'took things from',
  cheated: 'misled',
  cheat: 'mislead',
  scammed: 'misled',
  mencuri: 'mengambil',
  nyolong: 'mengambil',
  ngutil: 'mengambil',
  ngembat: 'mengambil',
  dicuri: 'diambil',
  dicolong: 'diambil',
  curi: 'ambil',
  'curi-curi': 'diam-diam',
  menipu: 'menyesatkan',
  nipu: 'menyesatkan',
  ditipu: 'disesatkan',
  ngebentak: 'membentak',
  marahin: 'memarahi',
  dimarahin: 'dimarahi',
};
