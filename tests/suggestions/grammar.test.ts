import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review.ts';
import { withForms } from '../../lib/suggestions/english-verbs.ts';
import { suggest } from '../../lib/suggestions/suggest.ts';
import type { SuggestionContext } from '../../lib/suggestions/types.ts';

const zones = { en: 'Asia/Singapore', id: 'Asia/Jakarta', ms: 'Asia/Kuala_Lumpur' } as const;
type Tongue = keyof typeof zones;

const contextOf = (language: Tongue, text: string): SuggestionContext => ({
  site: 'facebook',
  brand: {
    name: 'Norvana',
    handles: ['@norvana'],
    phones: ['1-300-80-1212'],
    emails: [],
    links: [],
    addresses: [],
    hours: { tz: zones[language], days: 'Mon-Sun', open: '08:00', close: '22:00' },
    privateChannel: 'Messenger',
  },
  articles: [],
  thread: [{ author: 'customer', handle: 'rin.1', name: 'Rin', text }],
  customer: null,
  history: [],
  now: Date.parse('2026-11-18T11:00:00+08:00'),
});
const firstTo = (language: Tongue, text: string): string =>
  suggest(contextOf(language, text), reviewDraft).replies[0]?.text ?? '';

// the first reply loads what all of them share: it is no part of any test's time
firstTo('en', 'My parcel never arrived.');

describe('English forms are put right where the grammar leaves no doubt', () => {
  test.each([
    ['you have make a mistake', 'you have made a mistake'],
    ['our app gave you credits and close the case', 'our app gave you credits and closed the case'],
    ['they has took your deposit', 'they have taken your deposit'],
    ["your son's passport was send to the wrong address", "your son's passport was sent to the wrong address"],
    ['somebody at our branch have written it', 'somebody at our branch has written it'],
    ['the sofa leg snap off on day two', 'the sofa leg snapped off on day two'],
    ['we still taking money', 'we are still taking money'],
    ["the driver didn't came", "the driver didn't come"],
    ['your internet drop every night', 'your internet drops every night'],
  ])('%s', (hasty, whole) => {
    expect(withForms(hasty)).toBe(whole);
  });
  test.each([
    'you have to call us',
    'your service charge doubled',
    'your agents promise it',
    'it was open when you came',
    'you were told to wait and call us back',
    'the answer was no and the cut was deep',
    'you have a call out fee',
    'the ward cannot reach you',
    'your mother cannot pay the bill',
    'the clinic might call you',
  ])('%s: is left as it is', (whole) => {
    expect(withForms(whole)).toBe(whole);
  });
});

describe('what is told back is a whole sentence', () => {
  test.each([
    ['en', 'Suitcase still in Singapore and nobody answers.', 'your suitcase is still in Singapore'],
    ['en', "router's been flashing red since the storm", 'your router has been flashing red since the storm'],
    ['en', 'Parcel thrown in a puddle.', 'your parcel was thrown in a puddle'],
    ['en', 'booked a table for eight, arrived to find it given away', 'you arrived to find it given away'],
    ['en', 'gym took £40 after I left in June', 'the gym took money after you left in June'],
    ['en', 'seats we paid extra for were given to somebody else', 'the seats you paid extra for were given'],
    ['en', 'Your app charge me twice and delete my booking', 'charged you twice and deleted your booking'],
    [
      'en',
      'third time this month my sofa delivery has been moved',
      'third time this month your sofa delivery has been moved',
    ],
    [
      'en',
      'You cut me off and the ward cannot reach me, and the office never reach me either.',
      'the ward cannot reach you',
    ],
    ['en', 'Third time this month!! You shrank my uniform.', 'this is the third time this month'],
    ['en', 'withdrawal stuck on processing 9 days and nobody answers', 'has been stuck on processing for 9 days'],
    ['en', 'sailing cancelled, hotel not offered', 'no hotel was offered'],
    ['en', 'Shame that the lift has been broken for six weeks.', 'right that the lift has been broken'],
    ['id', 'lemari yang saya pesan warna putih datang warna coklat', 'lemari yang Kakak pesan'],
    ['id', 'nomor antrian saya dilompatin terus', 'nomor antrian yang dilompatin terus'],
    ['id', 'paket isi hp baru malah dikirim batu bata', 'paket isi HP baru yang malah dikirim batu bata'],
    ['id', 'udah bayar lunas minggu lalu tapi belum aktif juga', 'Kakak sudah bayar lunas'],
    ['id', 'ojolnya ga dateng dateng dari pagi', 'tidak datang-datang'],
    ['ms', 'order kek birthday anak, sampai lain tema pulak', 'anda order kek birthday anak'],
    ['ms', 'guard tahan saya kat pagar dan cakap kasar', 'tahan anda kat pagar'],
    ['ms', 'mesin telan duit, kad pun tak keluar', 'kad yang tak keluar'],
  ] as const)('%s: %s', (language, text, said) => {
    expect(firstTo(language, text).toLowerCase()).toContain(said.toLowerCase());
  });
});

describe('what is not ours to say is left unsaid', () => {
  test.each([
    ['en', 'My nan is 84 and has had no water since Monday.', '84'],
    ['en', 'Hearing aids whistle and the young man said it was my ears.', 'your ears'],
    ['en', "The crown broke. I don't want a voucher.", 'voucher'],
    ['ms', 'feri cancel, dah beratur lama. hotel siapa nak bayar', 'siapa nak bayar'],
    ['ms', 'dah 2 bulan hantar borang tuntutan, tiada jawapan. tolonglah hormat sikit', 'hormat'],
    ['id', 'obat anak sudah expired. gila kalian mau ngeracun anak orang?', 'racun'],
    ['id', 'saldo kepotong lagi. maling berkedok aplikasi', 'maling'],
    ['id', 'paket stuck seminggu, CS jawab "mohon ditunggu" terus', 'mohon ditunggu'],
    ['ms', 'sampah tak angkat seminggu. cukai pandai pulak kutip on time', 'pandai'],
    ['ms', 'seller hantar barang rosak, korang suruh "deal dgn seller"', 'deal'],
  ] as const)('%s: %s', (language, text, unsaid) => {
    expect(firstTo(language, text).toLowerCase()).not.toContain(unsaid);
  });
});

describe('who it is about is named', () => {
  test.each([
    ['en', 'My husband passed away in May and you keep sending him letters.', 'the loss of your husband'],
    ['en', 'Our room was given away and we have nowhere to sleep tonight.', 'nowhere to sleep tonight'],
  ] as const)('%s: %s', (language, text, said) => {
    expect(firstTo(language, text)).toContain(said);
  });
});
