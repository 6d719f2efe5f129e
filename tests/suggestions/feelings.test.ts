import { describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/review/types.ts';
import { situationFor } from '../../lib/suggestions/choose-situation.ts';
import { asksInEarnest } from '../../lib/suggestions/earnest.ts';
import { readThread } from '../../lib/suggestions/reading.ts';
import type { SuggestionContext } from '../../lib/suggestions/types.ts';
import { understandingOf } from '../../lib/suggestions/understanding.ts';

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
const zones = { en: 'Asia/Singapore', id: 'Asia/Jakarta', ms: 'Asia/Kuala_Lumpur' } as const;
type Tongue = keyof typeof zones;

/** A Wednesday. */
const now = Date.parse('2026-11-18T11:00:00+08:00');

function understand(language: Tongue, text: string) {
  const context: SuggestionContext = {
    site: 'x',
    brand: brandIn(zones[language]),
    articles: [],
    thread: [{ author: 'customer', handle: '@someone_1', name: 'Lim', text }],
    customer: null,
    history: [],
    now,
  };
  const reading = readThread(context);
  return understandingOf(reading, situationFor(reading).id);
}

// the first reading makes the patterns that all share: it is no part of any test's time
understand('en', 'My parcel never arrived.');

describe('what she feels is read from her words and how she types', () => {
  test.each([
    ['en', 'angry', 'FIVE DAYS without internet and your hotline hangs up on me every time!!'],
    ['en', 'angry', 'Third time you charged me twice. This is ridiculous, never again.'],
    ['en', 'worried', "My parcel says delivered but it isn't here, I'm scared it was stolen 😢"],
    ['en', 'worried', 'My mother is diabetic and her medicine is stuck at your hub, please help'],
    ['en', 'neutral', 'What time does the Tampines shop open on Sunday?'],
    ['en', 'happy', 'Thank you so much, Farah at your counter was so kind and patient with my dad'],
    ['id', 'angry', 'UDAH LIMA HARI INTERNET MATI, komplain cuma dijawab bot!! parah banget'],
    ['id', 'angry', 'kecewa banget, sudah tiga kali lapor dan tidak ada yang datang'],
    ['id', 'worried', 'Saya takut uangnya hilang, tadi saldo terpotong dan belum kembali 😭'],
    ['id', 'worried', 'bingung harus gimana, bayi saya demam dan obatnya belum sampai'],
    ['id', 'neutral', 'Toko di Dago hari Minggu buka jam berapa?'],
    ['id', 'happy', 'Makasih banyak ya, Mbak Ratih sabar banget bantuin saya'],
    ['ms', 'angry', 'DAH LIMA HARI LINE MATI!! call center letak telefon, teruk gila'],
    ['ms', 'angry', 'menyampah betul, dah tiga kali lapor sorang pun tak datang'],
    ['ms', 'worried', 'Saya risau sangat, duit kena tolak tapi tempahan tak masuk 😢'],
    ['ms', 'worried', 'macam mana ni, ubat mak saya tak sampai lagi, dia kencing manis'],
    ['ms', 'neutral', 'Kedai di Bangi buka pukul berapa hari Ahad?'],
    ['ms', 'happy', 'Terima kasih banyak, Kak Huda di kaunter sangat baik dengan mak saya'],
  ] as const)('%s, %s: %s', (language, emotion, text) => {
    expect(understand(language, text).emotion).toBe(emotion);
  });

  test.each([
    ['en', 'an acronym is no shout', 'My SIM and KTP were sent for the BPJS and STNK forms, is the ATM open?'],
    ['en', 'a capital at the start is no shout', 'Please tell me how to renew my plan.'],
    ['id', 'a question with one mark is no anger', 'Kapan teknisinya datang ya?'],
    ['ms', 'a polite request is no anger', 'Tolong semak bila baki saya dikemas kini ya, terima kasih'],
  ] as const)('%s, what must not count as anger: %s', (language, _why, text) => {
    expect(understand(language, text).emotion).not.toBe('angry');
  });
});

describe('how soon somebody should answer hangs on what is near and who cannot wait', () => {
  test.each([
    ['en', 'high', 'My card was swallowed and I fly to Lagos tomorrow, no other card'],
    ['en', 'high', 'There is smoke coming out of your router, the kids are asleep upstairs'],
    ['en', 'high', 'Someone logged in to my account and is moving money right now'],
    ['en', 'normal', 'My bill went up this month and nobody explains why'],
    ['en', 'low', 'Thank you, the technician was lovely'],
    ['en', 'low', 'Small idea: let the app remember my address'],
    ['id', 'high', 'Internet mati, anak saya ujian online besok'],
    ['id', 'high', 'Ada yang minta OTP dan saldo saya hilang barusan'],
    ['id', 'normal', 'Tagihan saya naik bulan ini, belum ada yang jelaskan'],
    ['id', 'low', 'Makasih, kurirnya ramah sekali'],
    ['id', 'low', 'Saran dong, tambahin mode gelap di aplikasi'],
    ['ms', 'high', 'Air takde langsung, esok kenduri kahwin anak saya'],
    ['ms', 'high', 'Ada orang minta TAC dan duit saya hilang tadi'],
    ['ms', 'normal', 'Bil saya naik bulan ni, takde siapa terangkan'],
    ['ms', 'low', 'Terima kasih, juruteknik sangat sopan'],
    ['ms', 'low', 'Cadangan: letak mod gelap dalam aplikasi'],
  ] as const)('%s, %s: %s', (language, urgency, text) => {
    expect(understand(language, text).urgency).toBe(urgency);
  });

  test.each([
    [
      'en',
      'a day that is past',
      'My daughter got her invoice after the wedding last Saturday, the date on it is wrong',
    ],
    ['id', 'a day that is past', 'Waktu nikahan Sabtu kemarin fotonya bagus, sekarang invoicenya salah tanggal'],
    ['ms', 'a day that is past', 'Masa kenduri Sabtu lepas resit saya salah tarikh'],
  ] as const)('%s, what must not press: %s', (language, _why, text) => {
    expect(understand(language, text).urgency).not.toBe('high');
  });
});

describe('a question that wants no answer is none', () => {
  test.each([
    ['What documents do I need to renew my plan?'],
    ['please just tell me if it is lost'],
    ['Syaratnya apa saja ya kak?'],
    ['mohon dijelaskan kenapa klaim ditolak'],
    ['Boleh tukar ke Jumaat tak?'],
    ['bila nak ok'],
    ['got charge anot, can do myself?'],
  ])('asks: %s', (text) => {
    expect(asksInEarnest(text)).toBe(true);
  });
  test.each([
    ['Who pays for that, you?'],
    ['Are you serious?'],
    ['Do you people even read?'],
    ['Resolved?'],
    ['Kalian ini jualan apa racun?'],
    ['10 menit??'],
    ['siapa nak bayar?'],
    ['tetamu nak duduk mana, atas lantai?'],
    ['Internet mati sejak Senin.'],
  ])('asks nobody: %s', (text) => {
    expect(asksInEarnest(text)).toBe(false);
  });
});
