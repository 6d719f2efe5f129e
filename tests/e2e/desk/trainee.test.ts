import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TextKey, text } from '../../../lib/languages/text.ts';
import type { PracticeRun } from '../../../lib/records/schema.ts';
import { type Language, languages } from '../../../lib/review/types.ts';
import { eventually, type Floor, openFloor } from '../floor.ts';
import { goTo, openDesk } from './desk.ts';

const practised: Readonly<Record<Language, { readonly rude: string; readonly good: readonly [string, string] }>> = {
  en: {
    rude: 'You never pay on time. You still owe RM 186.40 on account SUR-4410-7731, so it is your own fault.',
    good: [
      'Aina, sorry: we promised you a call on Tuesday and it never came, that is on us. DM us your receipt and we will get the line checked and call you by 1pm today.',
      'Thank you Aina. We are sorry it took this long: the receipt is being checked now, our fault that the call was missed, and we ring you before 1pm, by DM if the line is still dead.',
    ],
  },
  id: {
    rude: 'Kakak memang tidak pernah bayar tepat waktu. Tunggakan RM 186.40 di SUR-4410-7731, itu salah Kakak sendiri.',
    good: [
      'Kak Aina, maaf: telepon yang dijanjikan Selasa tidak datang, itu salah kami. DM bukti bayarnya ya, kami periksa nomornya sekarang dan menelepon Kakak sebelum pukul 13.00.',
      'Terima kasih Kak Aina, maaf sudah menunggu. Bukti bayar kami periksa sekarang bersama tim jaringan, salah kami teleponnya terlewat; kabar lewat DM hari ini pukul 13.00.',
    ],
  },
  ms: {
    rude: 'Awak memang tak pernah bayar tepat masa. Tunggakan RM 186.40 di SUR-4410-7731, itu salah awak sendiri.',
    good: [
      'Aina, maaf: panggilan yang dijanjikan hari Selasa tak sampai, itu salah kami. DM resit ya, kami semak talian sekarang dan call Aina sebelum 1 petang.',
      'Terima kasih Aina, maaf buat tertunggu. Resit sedang kami semak dengan pasukan rangkaian, salah kami panggilan itu terlepas; jawapan di DM hari ini sebelum 1 petang.',
    ],
  },
};

describe('the trainee practises', () => {
  let floor: Floor;
  let desk: Page;
  beforeAll(async () => {
    floor = await openFloor({ sample: false });
    desk = await openDesk(floor, 'settings');
  });
  afterAll(async () => {
    await floor?.close();
  });

  const mood = async () => Number(await desk.locator('.practice-head meter').getAttribute('value'));
  async function reply(words: string): Promise<void> {
    const turns = await desk.locator('.turn-score').count();
    await desk.locator('.practice-form textarea').fill(words);
    await desk.keyboard.press('Control+Enter');
    await eventually(
      () => desk.locator('.turn-score').count(),
      (count) => count === turns + 1,
    );
  }

  test.each(languages.map((language) => [language]))(
    'in %s: rude words cost, good ones win her back',
    async (language) => {
      const { rude, good } = practised[language];
      await goTo(desk, 'settings');
      await desk.locator('.settings select').first().selectOption(language);
      await desk.getByRole('link', { name: text(language, 'desk.place-practice') }).click();
      await desk.locator(`.scenarios button[lang=${language}]`).first().click();
      const calm = await mood();

      await reply(rude);
      expect(await mood()).toBeLessThan(calm);
      const reasons = await desk.locator('.turn-score').first().locator('li').allTextContents();
      expect(reasons.filter((reason) => reason.startsWith('−')).length).toBeGreaterThanOrEqual(2);
      expect(reasons.join('\n')).toContain(text(language, 'why.amount-owed' as TextKey).slice(0, 8));
      expect(await desk.locator('.said-by-her').count()).toBe(2);
      const angry = await mood();

      await desk.getByRole('button', { name: text(language, 'desk.practiceAgain') }).click();
      await reply(good[0]);
      const better = await mood();
      expect(better).toBeGreaterThan(angry);
      expect(better).toBeGreaterThan(calm);
      await reply(good[1]);
      await desk.locator('.practice-end').waitFor();
      const end = (await desk.locator('.practice-end').textContent()) ?? '';
      expect(end).toContain(text(language, 'desk.practiceWon', { name: 'Aina' }).split('Aina').at(-1) ?? '');
      const score = Number(/\d+/.exec(end)?.[0]);
      expect(score).toBeGreaterThan(60);
      const runs = await floor.rows<PracticeRun>('practiceRuns');
      expect(runs.some((run) => run.score === score && run.rounds === 2)).toBe(true);

      await desk.getByRole('button', { name: text(language, 'desk.practiceLeave') }).click();
      await desk.locator('.runs li').first().waitFor();
    },
  );
});
