import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Brand } from '../../lib/review/types.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import { completed } from '../../lib/suggestions/telegraphic.ts';
import type { Article, SuggestionContext } from '../../lib/suggestions/types.ts';

const brandIn = (tz: string): Brand => ({
  name: 'Anjung Mobile',
  handles: ['@AnjungCare'],
  phones: ['1-300-80-6622'],
  emails: ['care@anjung.example'],
  links: ['https://anjung.example'],
  addresses: [],
  hours: { tz, days: 'Mon-Sun', open: '08:00', close: '22:00' },
  privateChannel: 'DM',
});
const jakarta = brandIn('Asia/Jakarta');
const kualaLumpur = brandIn('Asia/Kuala_Lumpur');

const to = (
  text: string,
  brand: Brand,
  name = 'Lim',
  articles: readonly Article[] = [],
  now = '2026-11-18T11:00:00+08:00',
) => {
  const context: SuggestionContext = {
    site: 'x',
    brand,
    articles,
    thread: [{ author: 'customer', handle: '@someone_1', name, text }],
    customer: null,
    history: [],
    now: Date.parse(now),
  };
  const result = suggest(context, reviewDraft);
  return { ...result, all: result.replies.map(({ text: said }) => said).join('\n') };
};

describe('who has lost somebody is condoled with first, in every reply', () => {
  test.each([
    [
      'Arwah suami saya ada akaun dengan korang, dah tiga kali saya hantar sijil, bil masih sampai.',
      kualaLumpur,
      /takziah/i,
    ],
    ['Ayah saya baru kembali ke rahmatullah. Macam mana nak tutup talian dia?', kualaLumpur, /takziah/i],
    ['Mak meninggal bulan lepas, kena bawa apa untuk tukar nama akaun?', kualaLumpur, /takziah/i],
    ['Ibu saya meninggal dunia minggu lalu, tagihannya masih terus datang.', jakarta, /duka/i],
    ['Almarhum bapak saya masih ditelepon penagih kalian. Tolong dihentikan.', jakarta, /duka/i],
    ['My late wife’s line is still being billed, I have sent the certificate twice.', kualaLumpur, /condolence|loss/i],
    ['My dad passed away in June. What do I need to close his account?', kualaLumpur, /condolence|loss/i],
  ])('%s', (text, brand, condolence) => {
    const { replies } = to(text, brand);
    expect(replies.length).toBeGreaterThan(0);
    for (const reply of replies) expect(reply.text).toMatch(condolence);
  });
});

test('whose animal has died is not sent to call an ambulance, nor joked with', () => {
  const { all } = to(
    'Waited 3 hours with a bleeding cat while your receptionist was on her phone. She died this morning. I want an answer, not a template.',
    kualaLumpur,
  );
  expect(all).toMatch(/condolences|loss/i);
  expect(all).not.toMatch(/999|Human here/);
});

describe('midnight is called by its name: "by 12am today" is read as long over', () => {
  const late = (brand: Brand): Brand => ({
    ...brand,
    hours: { tz: brand.hours?.tz ?? '', days: 'Mon-Sun', open: '08:00', close: '24:00' },
  });
  test.each([
    ['My parcel never arrived and nobody answers.', kualaLumpur, 'by midnight today'],
    ['Barang tak sampai lagi, seorang pun tak jawab.', kualaLumpur, 'hari ini sebelum 12 tengah malam'],
    ['Paket saya belum sampai, tidak ada yang jawab.', jakarta, 'hari ini sebelum pukul 24.00'],
  ])('%s', (text, brand, said) => {
    expect(to(text, late(brand), 'Lim', [], '2026-11-18T23:00:00+08:00').all).toContain(said);
  });
});

describe('Indonesian is answered in Indonesian and Malay in Malay', () => {
  test.each([
    ['Makasih banyak, paketnya sampai cepat dan kurirnya ramah!', jakarta, 'id'],
    ['Terima kasih tim Anjung, internetnya stabil lagi, teknisinya sabar', jakarta, 'id'],
    ['Keren, CS-nya gercep, masalah saya langsung beres hari ini', jakarta, 'id'],
    ['Puas banget sama pelayanan tadi siang, mbaknya ramah', jakarta, 'id'],
    ['Kamar bau rokok, AC bocor ke kasur, minta pindah malah disuruh bayar upgrade.', kualaLumpur, 'id'],
    ['Terima kasih Anjung, juruteknik datang awal dan sopan', kualaLumpur, 'ms'],
    ['Tahniah, laju betul servis hari ni, staf pun baik', kualaLumpur, 'ms'],
    ['Salam, saya wartawan Warta Kini. Mohon kenyataan rasmi tentang gangguan aplikasi malam tadi.', kualaLumpur, 'ms'],
  ])('%s', (text, brand, language) => {
    expect(to(text, brand).read.language).toBe(language);
  });
});

describe('“how can this be” asks nothing, and gets no “yes, you can”', () => {
  test.each([
    'Macam mana boleh jadi? Order saya dibatalkan tapi duit dah tolak.',
    'Kok bisa sih? Pesanan dibatalkan tapi uang sudah dipotong.',
    'How can this happen? My order was cancelled and the money is gone from my card.',
    'Camne boleh jadi macam ni, parcel saya sampai kosong?',
  ])('%s', (text) => {
    const articles: readonly Article[] = [
      {
        id: 'a',
        title: 'Order dibatalkan',
        lang: 'ms',
        answer: 'Order yang dibatalkan boleh disemak di menu Pesanan.',
        link: 'https://anjung.example/a',
      },
    ];
    expect(to(text, kualaLumpur, 'Lim', articles).all).not.toMatch(/^Lim, (?:ya, )?(?:boleh|bisa|yes)/im);
  });
});

describe('what she reports of our people is taken seriously and not confessed', () => {
  test.each([
    ['Your courier stole the phone out of my parcel and you do nothing.', kualaLumpur, /stole/],
    ['Your technician scolded my mother in her own house.', kualaLumpur, /sorry that (?:our|your) technician/],
    ['Petugas gudang kalian mencuri isi paket saya, blendernya tidak ada.', jakarta, /mencuri/],
    ['Kurir kalian nipu ibu saya, katanya kurang ongkir.', jakarta, /nipu/],
    ['Juruteknik korang curi jam tangan saya masa datang rumah.', kualaLumpur, /curi/],
    ['Nurse kat kaunter tengking mak saya depan orang ramai.', kualaLumpur, /maaf kerana nurse/],
  ])('%s', (text, brand, confession) => {
    const { replies } = to(text, brand);
    for (const reply of replies) expect(reply.text).not.toMatch(confession);
    expect(replies[0]?.text).toMatch(/report|lapor/i);
    expect(replies[0]?.text).toMatch(/serious|serius/i);
  });
});

describe('a swindle is answered with the number to call, and no code is asked for', () => {
  test.each([
    ['Got a text from Anjung saying my account is suspended and to tap a link. Is this really you?', kualaLumpur],
    ['min ada SMS menang undian dari Anjung, suruh transfer pajak dulu, ini beneran?', jakarta],
    ['Ada orang call mengaku dari Anjung minta TAC, scam ke?', kualaLumpur],
    ['Saya tertekan link SMS tadi, lepas tu duit dalam akaun hilang. Tolong!', kualaLumpur],
    ['Barusan ada yang telepon ngaku CS kalian minta kode OTP, saldo saya berkurang sendiri', jakarta],
  ])('%s', (text, brand) => {
    const { replies, read } = to(text, brand);
    expect(read.kind).toBe('emergency');
    for (const reply of replies) expect(reply.text).toContain('1-300-80-6622');
  });
});

describe('“not only me” tells of no stranger in her account', () => {
  test.each([
    ['Nomor saya diputus tanpa pemberitahuan. Berarti bukan saya saja yang kena.', jakarta],
    ['Internet mati dari pagi, ternyata bukan aku doang.', jakarta],
    ['Talian saya kena potong. Bukan saya sorang je rupanya.', kualaLumpur],
    ['Bil saya naik dua kali ganda, bukan saya yang salah.', kualaLumpur],
  ])('%s', (text, brand) => {
    const { read, all } = to(text, brand);
    expect(read.kind).not.toBe('emergency');
    expect(all).not.toMatch(/OTP|\bPIN\b|\bTAC\b|1-300/);
  });
  test('a payment that was not hers still does', () => {
    expect(to('Ada transaksi tadi malam, itu bukan saya!', jakarta).read.kind).toBe('emergency');
  });
});

test('what came on top of it is joined once, and her own number is not called ours', () => {
  const { all } = to(
    'Nomor saya diputus tanpa pemberitahuan, padahal saya perawat dan rumah sakit harus bisa menghubungi saya.',
    jakarta,
    'Dinda',
  );
  expect(all).not.toMatch(/[Aa]palagi padahal|nomor saya/);
});

test('last week keeps no capital in the middle of a sentence', () => {
  const text =
    'Nomor saya diputus tanpa pemberitahuan, padahal saya perawat dan rumah sakit harus bisa menghubungi saya.\n' +
    'Minggu lalu saya sudah dua kali telepon, dijanjikan ditelepon balik. Sampai hari ini tidak ada yang telepon.';
  const { replies } = suggest(
    {
      site: 'facebook',
      brand: jakarta,
      articles: [],
      thread: [{ author: 'customer', handle: 'dinda.k', name: 'Dinda', text }],
      customer: null,
      history: [],
      now: Date.parse('2026-11-18T11:00:00+08:00'),
    },
    reviewDraft,
  );
  expect(replies.map((reply) => reply.text).join('\n')).toMatch(/, minggu lalu/);
});

describe('hasty English is told back as whole sentences', () => {
  test.each([
    ['flight CW 551 cancelled and our counter is closed', 'flight CW 551 was cancelled and our counter is closed'],
    ['claim for your flooded house still not paid', 'claim for your flooded house is still not paid'],
    ['seller no reply 2 weeks', "seller hasn't replied for 2 weeks"],
    ['nobody come at the airport', 'nobody came at the airport'],
    ['your mum waiting at gate since 7am', 'your mum has been waiting at gate since 7am'],
    ['your loan reject', 'your loan was rejected'],
    ['cannot get thru phone', 'you cannot get through phone'],
    ['you terminate line in Jan', 'you terminated line in Jan'],
  ])('%s', (hasty, whole) => {
    expect(completed(hasty)).toBe(whole);
  });
  test.each([
    'the driver cancelled on you twice',
    'two technicians came and nothing changed',
    'your voicemail has not worked for 9 days',
    'the hotel charged your card twice',
    'your tourist sim stopped working after 3 weeks',
  ])('%s: left as it is', (whole) => {
    expect(completed(whole)).toBe(whole);
  });
});

test('in Malay nothing is told back as “terlanjur”', () => {
  for (const text of [
    'Terlanjur bayar setahun, internet lambat gila',
    'Dah terlanjur renew, line pula takde sejak Isnin',
  ])
    expect(to(text, kualaLumpur, 'Izzat').all).not.toMatch(/terlanjur|telanjur/i);
});

describe('an idea is answered by what is wished', () => {
  test.each([
    [
      'Would be great if the app let me save more than one address.',
      kualaLumpur,
      /if the app let you save more than one address/,
    ],
    ['cadangan: boleh tak letak dark mode dalam app, malam silau mata', kualaLumpur, /dark mode/],
    ['saran dong, tambahin fitur simpan alamat lebih dari satu, capek ngetik ulang', jakarta, /fitur simpan alamat/],
  ])('%s', (text, brand, wish) => {
    const { replies, read } = to(text, brand);
    expect(read.kind).toBe('idea');
    expect(replies[0]?.text).toMatch(wish);
  });
});

describe('the register of the thread is kept', () => {
  test.each([
    ['Selamat pagi. Internet rumah saya mati sejak Senin. Mohon bantuannya.', jakarta, / ya[.?!]|Makasih|bikin|cuma/],
    [
      'Assalamualaikum. Talian rumah saya terputus sejak Isnin. Mohon bantuan pihak tuan.',
      kualaLumpur,
      / ya[.?!]|(?<![\p{L}])(?:tak|dah|pasal|nak|tu)(?![\p{L}])/u,
    ],
    ['Dear team, my line has been dead since Monday. Kindly look into it.', kualaLumpur, /\b\w+'(?:ll|re|ve)\b|n't\b/],
  ])('%s', (text, brand, casual) => {
    const { replies, private: parked } = to(text, brand, 'Rahmah');
    for (const said of [...replies.map((reply) => reply.text), parked ?? '']) expect(said).not.toMatch(casual);
  });
  test('who writes as to a friend is answered so', () => {
    expect(to('min internet mati dari Senin, gimana sih', jakarta, 'Rahmah').all).toMatch(/ ya[.?]|soal/);
  });
});

describe('our own handle as the subject, and a small word before a name', () => {
  test.each([
    ['@AnjungCare cut me off over a charge that you promised to take back.', /that we cut you off/],
    ['Since Friday @AnjungCare keeps sending me the wrong bill.', /\bsince Friday we keep sending you the wrong bill/],
  ])('%s', (text, told) => {
    expect(to(text, kualaLumpur).all).toMatch(told);
  });
});

describe('a sum at the end of a sentence ends it', () => {
  test('no clause runs into the next one', () => {
    expect(to('I paid $40. Who took it? My line is dead since Monday', kualaLumpur).all).not.toMatch(/who took/i);
  });
  test('a Who in the middle of a clause is told, and not for ever', () => {
    expect(to('your man Who shouted at my mother laughed, still no reply', kualaLumpur).replies).not.toEqual([]);
  });
});

describe('what can hurt comes before the apology ends', () => {
  test.each([
    ['The cable of my new air fryer is smoking and smells burnt', kualaLumpur, /unplug/i],
    ['air fryer baru dipakai dua kali, kabelnya berasap dan bau gosong', jakarta, /jangan dipakai lagi/i],
    ['Used your new serum twice and my face is swollen and itchy', kualaLumpur, /doctor/i],
    ['ubat tekanan darah mak saya biasa 5mg, sampai yang 10mg, dah makan satu, kepala pening', kualaLumpur, /doktor/i],
  ])('%s', (text, brand, first) => {
    for (const { text: said } of to(text, brand).replies) expect(said).toMatch(first);
  });
});

test('who passes for us in the thread is named as not ours', () => {
  const context: SuggestionContext = {
    site: 'x',
    brand: kualaLumpur,
    articles: [],
    thread: [
      { author: 'customer', handle: '@someone_1', name: 'Lim', text: 'my refund from last week is not in yet' },
      {
        author: 'bystander',
        handle: '@anjungmobile_help',
        name: 'Anjung Mobile Help',
        text: 'Dear customer kindly send your 6 digit PIN by WhatsApp',
      },
      { author: 'customer', handle: '@someone_1', name: 'Lim', text: 'is this one your staff or not?' },
    ],
    customer: null,
    history: [],
    now: Date.parse('2026-11-18T11:00:00+08:00'),
  };
  for (const { text } of suggest(context, reviewDraft).replies) expect(text).toMatch(/not ours|not one of us/);
});

describe('a code goes and what is told of the thing stays', () => {
  test.each([
    ['parcel MG5530981277GB stuck at "Tamworth sort" since Thursday', /parcel has been stuck at Tamworth/, /MG55/],
    ['typed the token into meter 86021177345 three times and the meter still beeps', /still beeps/, /8602/],
  ])('%s', (text, told, code) => {
    const { all } = to(text, kualaLumpur);
    expect(all).toMatch(told);
    expect(all).not.toMatch(code);
  });
});

describe('an idea is told as the deed or the thing it is', () => {
  test.each([
    [
      'small idea: put the seat numbers on the outside of the bus',
      /putting the seat numbers on the outside of the bus/,
    ],
    ['can the app have a "no cutlery" default? I tick it every single order', /"no cutlery" default/],
  ])('%s', (text, told) => {
    expect(to(text, kualaLumpur).replies[0]?.text).toMatch(told);
  });
});

describe('no half sentence, no question and no "we" that is she', () => {
  test.each([
    ['9 years with you and this is the thanks. My line is dead since Monday', /this is the\b/],
    ['the web chat makes me wait an hour and then it kicks you out', /kicks we/],
    ['My line is dead since Monday. You all can fix it or not', /or not/],
    ['Your shop refused to cancel my line unless I bought a plan', /were refused|was refused/],
  ])('%s', (text, wrong) => {
    expect(to(text, kualaLumpur).all).not.toMatch(wrong);
  });
});

describe('a bare thing gets its owner, a bare verb its subject', () => {
  test.each([
    ['bag came off the belt with the handle ripped off', /that your bag came off the belt/],
    ['paid for express delivery, arrived 6 days late', /you paid for express delivery and it arrived 6 days late/],
    ['cannot log in since the update, keeps saying server error', /it keeps saying server error/i],
    ['why has my claim been pending for 7 weeks', /your claim has been pending for 7 weeks/],
    ['Water bill gone from 40 to 190 for two people', /your water bill has gone from 40/],
    ['my mum, 78, was left at the gate without a wheelchair', /your mum was left at the gate/],
    [
      "Third month running you've billed me for a line I cancelled in June",
      /for the third month running we've billed you/,
    ],
  ])('%s', (text, told) => {
    expect(to(text, kualaLumpur).all).toMatch(told);
  });
});

describe('who has given a code away already is not told that she did well to ask first', () => {
  test.each([
    ['Ada yang ngaku dari Anjung minta kode OTP, sudah saya kasih tadi. Itu beneran dari kalian?', jakarta],
    ['Tadi ada orang call kata dari Anjung, saya dah bagi kod TAC. Betul ke korang?', kualaLumpur],
    ['Someone from Anjung rang and I gave him the OTP. Was that really you?', kualaLumpur],
  ])('%s', (text, brand) => {
    const { replies, all } = to(text, brand);
    expect(replies.length).toBeGreaterThan(0);
    expect(all).not.toMatch(/bertanya dulu|tanya (?:kami )?dulu|ask(?:ed)? (?:first|before)/i);
  });
});

describe('what was taken is told back without how much, with a currency or without', () => {
  test.each([
    ['Saldo saya kepotong 2x @ 87.500 padahal transaksinya gagal', jakarta],
    ['saldo kepotong 87.500 dari tadi pagi, gimana ini', jakarta],
    ['duit kena tolak 1,250.00 dua kali, tolonglah', kualaLumpur],
  ])('%s', (text, brand) => {
    const { replies, all } = to(text, brand);
    expect(replies.length).toBeGreaterThan(0);
    expect(all).not.toMatch(/87\.500|1,250/);
  });
});

test('the address of a swindle is not said again, nor in private', () => {
  const { all, private: parked } = to(
    'just got an sms that my account is blocked unless I update at anjung-secure dot com, is it really from you?',
    kualaLumpur,
  );
  expect(`${all} ${parked}`).not.toMatch(/anjung-secure/i);
});
