import type { Language } from '../../review/types.ts';

/** What a business is about, the words that show it, and what it may ask for in private (never a secret, never a document number). */
export interface Sector {
  readonly id: string;
  readonly words: readonly string[];
  readonly ask: Readonly<Record<Language, string>>;
  readonly team: Readonly<Record<Language, string>>;
}

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const sectors: readonly Sector[] = [
  {
    id: 'bank',
    words: list(
      `bank, rekening, atm, kartu kredit, kartu debit, mutasi, akaun bank, kad debit, kad kredit, debit card, credit card, transfer, teller, cawangan, current account, savings, overdraft`,
    ),
    ask: {
      id: 'waktu dan jenis transaksinya',
      ms: 'masa dan jenis transaksi',
      en: 'the time and type of the transaction',
    },
    team: { id: 'tim transaksi', ms: 'pasukan transaksi', en: 'our accounts team' },
  },
  {
    id: 'wallet',
    words: list(
      `dompet, saldo, top up, topup, e-wallet, ewallet, reload, wallet, crypto, kripto, withdrawal, withdrawals, tarik dana, penarikan, paynow, qris, duitnow, potongan ganda, kepotong, pay`,
    ),
    ask: { id: 'bukti transaksinya', ms: 'resit transaksi', en: 'the receipt' },
    team: { id: 'tim transaksi', ms: 'pasukan transaksi', en: 'our payments team' },
  },
  {
    id: 'telco',
    words: list(
      `quota, kuota, pulsa, tarif telepon, internet, wifi, wi-fi, fiber, fibre, modem, router, sinyal, signal, kuota, data, pulsa, sim, roaming, line, talian, telco, telekom, seluler, mobile, broadband, nomor saya, tel, isyarat, sms, hotspot, 4g, 5g`,
    ),
    ask: { id: 'nomor pelanggannya', ms: 'nombor akaun', en: 'the number of the line' },
    team: { id: 'tim jaringan', ms: 'pasukan rangkaian', en: 'our network team' },
  },
  {
    id: 'parcel',
    words: list(
      `paket, kurir, resi, loker, parcel locker, lockers, locker door, kode loker, parcel, courier, tracking, hab, hub, gudang, kiriman, pos laju, ekspedisi, delivery, delivered, porch, depot, express, ekspres, transit, penghantaran`,
    ),
    ask: { id: 'nomor resinya', ms: 'nombor tracking', en: 'the tracking number' },
    team: { id: 'tim gudang dan kurir', ms: 'pasukan hab dan kurier', en: 'the depot' },
  },
  {
    id: 'shop',
    words: list(
      `refund, pesanan, order, checkout, barang, seller, toko, penjual, ukuran, size, saiz, kasut, sepatu, baju, gamis, kurung, marketplace, return, retur, replacement, warehouse, wardrobe, ink, cartridge, cartridges, printer, hearing aid, hearing aids, alat dengar, alat bantu dengar, cermin mata, kacamata, glasses, stok, flash sale, laptop, garansi, warranty, waranti, servis, repair, powerbank, air fryer, sofa, tilam, katil, mattress, wardrobe, almari, lemari, kasur, washing machine, mesin basuh, mesin cuci, bookshelf, kulkas, tempahan, butik, store`,
    ),
    ask: { id: 'nomor pesanannya', ms: 'nombor pesanan', en: 'your order number' },
    team: { id: 'tim pesanan', ms: 'pasukan pesanan', en: 'our orders team' },
  },
  {
    id: 'airline',
    words: list(
      `pesawat, penerbangan, flight, gate, bandara, airport, boarding, bagasi, luggage, delay, airline, airways, kabin, penumpang, passenger, reschedule, terbang, check in, check-in, changi, klia, cgk, ticket, tiket pesawat`,
    ),
    ask: { id: 'kode booking-nya', ms: 'kod tempahan', en: 'your booking reference' },
    team: { id: 'petugas bandara', ms: 'pasukan lapangan terbang', en: 'our airport team' },
  },
  {
    id: 'power',
    words: list(
      `listrik, lampu, padam, nyala, meteran, token listrik, elektrik, bekalan, tnb, pln, meter, blackout, power, electricity, tenaga, energy, grid, voltage`,
    ),
    ask: { id: 'nomor pelanggan dan kelurahannya', ms: 'nombor akaun dan kawasan', en: 'your area and account number' },
    team: { id: 'tim lapangan', ms: 'pasukan lapangan', en: 'our field team' },
  },
  {
    id: 'water',
    words: list(`pdam, air, kran, keran, keruh, tangki, paip, water, pipa, meter air, tirta, lori tangki`),
    ask: { id: 'nomor sambungan dan kelurahannya', ms: 'nombor akaun dan kawasan', en: 'your area and account number' },
    team: { id: 'tim lapangan', ms: 'pasukan lapangan', en: 'our field team' },
  },
  {
    id: 'insurance',
    words: list(
      `klaim, polis, asuransi, premi, rawat inap, takaful, tuntutan, insurans, waris, claim, policy, insurance, insurer, premium, jamsehat, bpjs, faskes`,
    ),
    ask: { id: 'nomor polisnya', ms: 'nombor polisi', en: 'your policy number' },
    team: { id: 'tim klaim', ms: 'pasukan tuntutan', en: 'our claims team' },
  },
  {
    id: 'health',
    words: list(
      `rumah sakit, rs, dokter, klinik, pasien, antrean, hospital, doktor, doctor, crown, filling, braces, denture, dentures, gigi, tambal gigi, nurse, perawat, jururawat, ward, wad, appointment, temu janji, kontrol, obat, igd, poli, clinic, vaksin, suntikan`,
    ),
    ask: {
      id: 'nama poli dan nomor yang bisa dihubungi',
      ms: 'nama klinik dan nombor untuk dihubungi',
      en: 'the clinic and a contact number',
    },
    team: { id: 'kepala ruangan', ms: 'penyelia bertugas', en: 'the duty manager' },
  },
  {
    id: 'pharmacy',
    words: list(
      `apotek, apotik, farmasi, pharmacy, pharmacist, apoteker, resep, prescription, preskripsi, tablet, obat, ubat, sirup`,
    ),
    ask: { id: 'nomor pesanannya', ms: 'nombor pesanan', en: 'your order number' },
    team: { id: 'apoteker kami', ms: 'ahli farmasi kami', en: 'our pharmacist' },
  },
  {
    id: 'games',
    words: list(`game, games, skin, diamond, diamonds, guild, ranked, coins, loot, save file, top up diamond`),
    ask: { id: 'user ID-nya', ms: 'user ID', en: 'your player name' },
    team: { id: 'tim gim', ms: 'pasukan permainan', en: 'the game team' },
  },
  {
    id: 'leisure',
    words: list(
      `museum, muzium, exhibition, pameran, gallery, arena, stadium, stadion, konsert, konser, concert, seats, bioskop, panggung, wayang, cinema, hall, studio film, popcorn, movie, filem, tayangan, wahana, tiket masuk`,
    ),
    ask: { id: 'waktu dan tempatnya', ms: 'tarikh dan masa lawatan', en: 'the date and time of your visit' },
    team: { id: 'manajer bertugas', ms: 'pengurus bertugas', en: 'the duty manager' },
  },
  {
    id: 'ride',
    words: list(
      `driver, pengemudi, ojol, ojek, pemandu, trip, ride, tambang, surge, cab, taxi, teksi, perjalanan, penumpang, pickup, e-hailing`,
    ),
    ask: { id: 'waktu perjalanannya', ms: 'masa perjalanan', en: 'the time of the trip' },
    team: { id: 'tim perjalanan', ms: 'pasukan perjalanan', en: 'our trips team' },
  },
  {
    id: 'food',
    words: list(
      `makanan, catering, katering, gulai, lamb, kenduri, restoran, resto, ayam, nasi, kopi, coffee, pizza, burger, rider, makan, menu, food, meal, kitchen, restaurant, tapau, order makan, basi, dingin`,
    ),
    ask: { id: 'nomor pesanannya', ms: 'nombor pesanan', en: 'your order number' },
    team: { id: 'tim restoran', ms: 'pasukan restoran', en: 'the kitchen' },
  },
  {
    id: 'hotel',
    words: list(
      `hotel, kamar, bilik, resort, check out, checkout kamar, deposit kamar, villa, homestay, room, sea view, menginap, reservasi, pool, kolam, booking hotel`,
    ),
    ask: {
      id: 'nama pemesan dan tanggal menginap',
      ms: 'nama tempahan dan tarikh menginap',
      en: 'the name and dates of the booking',
    },
    team: { id: 'manajer bertugas', ms: 'pengurus bertugas', en: 'the duty manager' },
  },
  {
    id: 'gym',
    words: list(
      `gym, gim, membership, keahlian, fitness, trainer, kelas, studio, locker, cancel membership, freeze, sauna, ac`,
    ),
    ask: { id: 'e-mail yang terdaftar', ms: 'e-mel yang didaftarkan', en: 'the e-mail you signed up with' },
    team: { id: 'tim keanggotaan', ms: 'pasukan keahlian', en: 'our membership team' },
  },
  {
    id: 'stream',
    words: list(
      `subtitle, nonton, film, drakor, streaming, tv, drama, channel, siaran, langganan, subscription, series, app, tonton, pek`,
    ),
    ask: { id: 'e-mail akunnya', ms: 'e-mel akaun', en: 'the e-mail of your account' },
    team: { id: 'tim produk', ms: 'pasukan produk', en: 'the product team' },
  },
  {
    id: 'school',
    words: list(
      `tutor, tentor, tuisyen, bimbel, modul, tryout, lesson, lessons, mock, nursery, daycare, taska, preschool, sekolah, guru, kelas, murid, siswa, ppdb, tadika, teacher, school, term, uniform, student, cikgu, pelajar, spp, kampus, tk`,
    ),
    ask: { id: 'nomor yang bisa dihubungi', ms: 'nombor yang boleh dihubungi', en: 'a contact number' },
    team: { id: 'kepala sekolah', ms: 'pengetua', en: 'the head of year' },
  },
  {
    id: 'government',
    words: list(
      `ktp, kk, dukcapil, samsat, imigrasi, paspor, kelurahan, lesen, jpj, majlis, lubang, jalan, council, permit, licence, license, passport, cukai, pajak, aduan, e-ktp, akta, antrean`,
    ),
    ask: { id: 'nomor pengajuannya', ms: 'nombor permohonan', en: 'your application number' },
    team: { id: 'petugas loket', ms: 'pegawai bertugas', en: 'the officer in charge' },
  },
  {
    id: 'credit',
    words: list(
      `debt collector, penagih, cicilan, angsuran, pinjaman, finance, leasing, paylater, loan, ansuran, kredit, collector, limit`,
    ),
    ask: {
      id: 'jam kejadian dan nama petugasnya',
      ms: 'masa kejadian dan nama petugas',
      en: 'when it happened and who it was',
    },
    team: { id: 'tim pengawasan', ms: 'pasukan pematuhan', en: 'our conduct team' },
  },
  {
    id: 'transit',
    words: list(
      `bas, bus, tren, train, ets, lrt, mrt, ktm, krl, kereta api, stesen, stasiun, station, platform, peron, tol, toll, rfid, palang, lebuhraya, ferry, feri, sailing, jeti, dermaga, e-toll, lost property, smart tag, koc, gerbong, coach, halte, hentian, touch n go`,
    ),
    ask: {
      id: 'tanggal dan jam perjalanannya',
      ms: 'tarikh dan masa perjalanan',
      en: 'the date and time of the journey',
    },
    team: { id: 'tim operasional', ms: 'pasukan operasi', en: 'our operations team' },
  },
  {
    id: 'charging',
    words: list(
      `charger, chargers, pengecas, spklu, charging station, charging point, ev, ngecas, mengecas, dicas, kwh, connector, konektor`,
    ),
    ask: {
      id: 'lokasi dan jam pengisiannya',
      ms: 'lokasi dan masa mengecas',
      en: 'the place and time of the charge',
    },
    team: { id: 'tim lapangan', ms: 'pasukan lapangan', en: 'our field team' },
  },
  {
    id: 'vet',
    words: list(
      `vet, vets, dog, cat, puppy, kitten, rabbit, kucing, anjing, arnab, kelinci, steril, jahitan, jahitannya, haiwan, hewan`,
    ),
    ask: {
      id: 'nama hewannya dan nomor yang bisa dihubungi',
      ms: 'nama haiwan dan nombor untuk dihubungi',
      en: "your pet's name and a contact number",
    },
    team: { id: 'dokter hewan kami', ms: 'doktor haiwan kami', en: 'our vets' },
  },
  {
    id: 'charity',
    words: list(
      `donasi, donatur, donation, donations, derma, sedekah, infaq, zakat, wakaf, charity, sumbangan, donor rutin`,
    ),
    ask: {
      id: 'nama donatur dan nomor yang bisa dihubungi',
      ms: 'nama penderma dan nombor untuk dihubungi',
      en: 'the name on the donation and a contact number',
    },
    team: { id: 'tim donatur', ms: 'pasukan penderma', en: 'our supporter team' },
  },
  {
    id: 'pension',
    words: list(`pension, pensions, annuity, retired, retirement, pensiun, dana pensiun, pencen, persaraan`),
    ask: { id: 'nomor yang bisa dihubungi', ms: 'nombor yang boleh dihubungi', en: 'a contact number' },
    team: { id: 'tim pembayaran', ms: 'pasukan pembayaran', en: 'our payments team' },
  },
  {
    id: 'home',
    words: list(
      `lif, lift, lobi, guardhouse, pengawal, satpam, apartemen, condo, residensi, unit, parkir, strata, ipl, yuran, management, corridor`,
    ),
    ask: { id: 'blok dan waktu kejadiannya', ms: 'blok dan masa kejadian', en: 'the block and the time' },
    team: { id: 'pengelola gedung', ms: 'pengurusan bangunan', en: 'building management' },
  },
];

/** Where nothing tells the business. */
export const anyBusiness: Sector = {
  id: 'any',
  words: list(
    `tagihan, bil, bill, refund, klaim, claim, tuntutan, pesanan, order, saldo, promo, voucher, langganan, kontrak, jadwal, tiket, deposit, booking, tempahan, cicilan, ansuran, roaming, paket, parcel, hearing aid, hearing aids, glasses, hp, ponsel, handphone, dompet, kunci, tas, laptop, app, apps, aplikasi, website, cashback, warranty, price, late charge, late fee, direct debit, exit fee, account, akaun, akun, rekening, resit, receipt, nomor, nombor`,
  ),
  ask: { id: 'nomor yang bisa dihubungi', ms: 'nombor yang boleh dihubungi', en: 'a contact number' },
  team: { id: 'tim terkait', ms: 'pasukan berkaitan', en: 'the right team' },
};

/** What a brand's own name says of its business: "Galah Air" flies, "Air Selasih" is water. */
export const namedSectors: readonly (readonly [RegExp, string])[] = [
  [/bank\b|\bbpd\b|bancorp/i, 'bank'],
  [/pay\b|wallet|dompet|dompit/i, 'wallet'],
  [
    /tel\b|[Tt]ele[ck]om|[Ss]elul|[Mm]obile|[Cc]ellular|[Ww]ireless|[Ff]ib(?:er|re|ra)|[Bb]roadband|(?<=\p{Ll})net\b|Net\b/u,
    'telco',
  ],
  [/express|ekspres|kilat|kurir|logisti|parcel|cargo|kargo|\bpos\b/i, 'parcel'],
  [/(?<=\s)air$|udara|wings?\b|airways|airlines?|aero|angkasa|\bjet/i, 'airline'],
  [/(?:^|syarikat |perbadanan |pengurusan |badan )air\s|pdam|jurnal air|tirta|perumda|\bwater/i, 'water'],
  [/listrik|tenaga|energy|power|elektrik|kuasa|grid/i, 'power'],
  [/asuransi|insur|takaful|\blife\b|assurance|jamsehat|jamsos/i, 'insurance'],
  [/apotek|apotik|farmasi|pharmacy|kimia farma|drugstore/i, 'pharmacy'],
  [/\bgames?\b|gaming|arcade|e-?sport/iu, 'games'],
  [/wayang|cinema|bioskop|panggung|theme park|taman tema|water ?park/i, 'leisure'],
  [/hospital|rumah sakit|^rs\b|klinik(?! (?:haiwan|hewan))|clinic|medika|medical|dental/i, 'health'],
  [/ride\b|ojek|cab\b|taxi|teksi/i, 'ride'],
  [/hotel|resort|homestay|\bstay|villa|wisma|suites|\binn\b/i, 'hotel'],
  [/gym|\bgim\b|fitness|fitbase|\bfit/i, 'gym'],
  [/stream|tonton|tv\b|vision|layar/i, 'stream'],
  [/school|sekolah|tadika|college|universit|kampus|akademi/i, 'school'],
  [/disdukcapil|samsat|imigrasi|kantor|jabatan|majlis|council|kementerian|pejabat|kelurahan|dinas/i, 'government'],
  [/finance|kredit|leasing|pinjam|ansur|cicil|paylater/i, 'credit'],
  [/condo|residen|apartem|mcst|strata/i, 'home'],
  [/toko\b|^toko|kedai|store|shop|market|mart\b|lane$/i, 'shop'],
  [/utilit/i, 'water'],
  [
    /\bnasi\b|resto|makan|dapur|kopi|pizza|burger|kitchen|food|\bayam\b|warung|bakso|sate\b|soto\b|katering|tapau/i,
    'food',
  ],
  [
    /\bbas\b|\btren\b|\bbus(?:es)?\b|rail(?:way)?s?\b|kereta (?!sewa|second|terpakai)|commuter|transit|lebuh ?raya|\btol\b|highway|metro\b/i,
    'transit',
  ],
  [/\bferr(?:y|ies)\b|\bferi\b|\bcrossings?\b/i, 'transit'],
  [/\bcharging\b|\bev\b|spklu/i, 'charging'],
  // "CasLaju", and no casino
  [/\bCas(?=\p{Lu})/u, 'charging'],
  [/\bvets?\b|\bpaws?|haiwan|hewan|satwa/i, 'vet'],
  [/museum|muzium|gallery|\barena\b|stadi(?:um|on)|exhibition/i, 'leisure'],
  [/lockers?\b|\bloker/i, 'parcel'],
  [/hearing|dengar|furnitur|perabot|mebel|\bink/i, 'shop'],
  [/nursery|kindergarten|daycare|taska|tuition|tuisyen|bimbel|preschool/i, 'school'],
  [/\btrust\b|foundation|charity|peduli|kasih ummah|tabung|sedekah/i, 'charity'],
  [/pensions?\b|pensiun|pencen/i, 'pension'],
  [/crypto|kripto|\bcoin/i, 'wallet'],
  [/dental|\bsmile\b|pergigian/i, 'health'],
  [/student loan|pelajar|beasiswa|biasiswa|yayasan|dana\b(?! )/i, 'government'],
];
