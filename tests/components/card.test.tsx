// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { harmOf, whysBeside } from '../../components/card/harm.ts';
import type { CardActions, CardState } from '../../components/panel-state.ts';
import { type TextKey, text } from '../../lib/languages/text.ts';
import { type Finding, type LeakKind, languages, leakKinds } from '../../lib/review/types.ts';
import { click, draw, find, has, press, recording, type } from './drawing.ts';
import { cardStates } from './gallery/states.ts';

const names = [
  'fix',
  'letBe',
  'undo',
  'postSafe',
  'moveToPrivate',
  'openPrivate',
  'wait',
  'postAnyway',
  'back',
  'resized',
] as const;

async function show(name: string, change: Partial<CardState> = {}) {
  const { actions, asked } = recording<CardActions>(names);
  const state = cardStates('en', false)[name];
  if (!state) throw new Error(`no state ${name}`);
  const drawing = await draw(<Card state={{ ...state, ...change } as CardState} actions={actions} />);
  return { asked, actions, ...drawing };
}

const page = () => document.body.textContent ?? '';

describe('at a word', () => {
  test('the word, why, and the repair as the first choice', async () => {
    const { asked } = await show('word', { takesFocus: true });
    expect(find('p.word').textContent).toBe('Rp487.300');
    expect(page()).toContain('only she should read it');
    expect(document.activeElement?.textContent).toBe('Say it without the amount');
    await click(document.activeElement as HTMLElement);
    expect(asked).toEqual([['fix', 0]]);
  });

  test('opened by the mouse or the caret it leaves the focus where one types', async () => {
    await show('word');
    expect(document.activeElement).toBe(document.body);
  });

  test('says what the repair puts there, before it does', async () => {
    await show('word');
    expect(find('.becomes', 'tagihan Kakak').textContent).toBe('Becomes tagihan Kakak');
  });

  test('More shows the other repairs and what the guard will do', async () => {
    const { asked } = await show('word');
    await click(find('button', 'More'));
    expect(page()).toContain('The send is held while this stands.');
    await click(find('button', 'Take it out'));
    expect(asked).toEqual([['fix', 1]]);
  });

  test.each([
    ['word', 'Not private'],
    ['word-tone', 'Fine as it is'],
  ])('%s can be dismissed as “%s”', async (name, label) => {
    const { asked } = await show(name);
    await click(find('button', label));
    expect(asked).toEqual([['letBe', 'here']]);
  });

  test.each([
    ['word', 'The send is held while this stands.'],
    ['word-tone', 'It never holds the send.'],
  ])('%s says what the guard will do: “%s”', async (name, words) => {
    await show(name);
    await click(find('button', 'More'));
    expect(page()).toContain(words);
  });

  test('More says how far “not private” reaches, and lets the words be everywhere in two steps', async () => {
    const { asked } = await show('word', { to: 'Nadia Rahman' });
    await click(find('button', 'More'));
    expect(page()).toMatch(/in the conversation with .?Nadia Rahman.? alone/);
    await click(find('button', 'Never private'));
    expect(asked).toEqual([]);
    expect(page()).toContain('in every conversation');
    await click(find('button', 'Never mark them again'));
    expect(asked).toEqual([['letBe', 'everywhere']]);
  });

  test('a rule is turned off in two steps, and the second says what that means', async () => {
    const { asked } = await show('word');
    await click(find('button', 'More'));
    await click(find('button', 'Turn this rule off'));
    expect(asked).toEqual([]);
    expect(page()).toContain('on this computer');
    await click(find('button', 'Turn it off here'));
    expect(asked).toEqual([['letBe', 'rule']]);
  });

  test('where nobody sees whose conversation it is, “not private” is not offered for it', async () => {
    await show('word', { mayAcceptHere: false, to: null });
    await click(find('button', 'More'));
    expect(has('button', 'Not private')).toBe(false);
    expect(page()).not.toContain('answer nobody');
    expect(has('button', 'Never private')).toBe(true);
  });

  test('what the guidelines make final can neither be let be nor turned off', async () => {
    await show('word', { mayAccept: false, mayTurnOff: false });
    await click(find('button', 'More'));
    expect(has('button', 'Not private')).toBe(false);
    expect(has('button', 'Turn this rule off')).toBe(false);
    expect(page()).toContain('Your reply guidelines keep this marked');
  });

  test.each([
    ['here', 'Nadia Rahman', 'Nadia Rahman'],
    ['here', null, 'answer nobody'],
    ['everywhere', 'Nadia Rahman', 'whoever is answered'],
    ['rule', 'Nadia Rahman', 'amount owed'],
  ] as const)('what was let be (%s) is told and can be taken back', async (how, to, words) => {
    const { asked } = await show('let-be', { how, to });
    expect(page()).toContain(words);
    await click(find('button', 'Undo'));
    expect(asked).toEqual([['undo']]);
  });

  test('a word of 10,000 letters is shown shortened', async () => {
    await show('word-long');
    expect(find('p.word').textContent?.length).toBeLessThan(122);
  });
});

describe('at a held send', () => {
  test('tells the harm, not the rule', async () => {
    await show('held');
    expect(find('h1').textContent).toBe('Everyone would see what this customer owes.');
    expect(page()).not.toContain('records');
  });

  test.each(languages)(
    'says the harm once, with its kind, and beside it only what it has not said (%s)',
    (language) => {
      const t = (key: TextKey, params?: Record<string, string | number>) => text(language, key, params);
      const leak = (kind: LeakKind, why: TextKey, rule: string = kind) =>
        ({ kind, rule, group: 'leak', why: t(why) }) as unknown as Finding;
      expect(whysBeside([leak('phone', 'why.phone'), leak('phone', 'why.phone')], t)).toEqual([]);
      expect(whysBeside([leak('phone', 'why.phone'), leak('health', 'why.health')], t)).toEqual([t('why.health')]);
      expect(whysBeside([leak('phone', 'why.repeated')], t)).toEqual([t('why.repeated')]);
      const elsewhere = leak('phone', 'why.third-person');
      expect(whysBeside([elsewhere], t)).toEqual([]);
      expect(harmOf(elsewhere, t)).toContain(t('desk.kind-phone'));
      const end = leak('payment-card', 'why.payment-card-end', 'payment-card-end');
      expect([harmOf(end, t), whysBeside([end], t)]).toEqual([t('card.harm-payment-card-end'), []]);
      for (const kind of leakKinds) expect(harmOf(leak(kind, `why.${kind}`), t)).not.toMatch(/^(?:This|Ini)\b/);
    },
  );

  test('shows the words that hold it, and only them marked: tone was said while writing', async () => {
    await show('held');
    const marked = [...document.querySelectorAll('.excerpt mark')].map((mark) => [mark.className, mark.textContent]);
    expect(marked).toEqual([
      ['stop', 'Rp487.300'],
      ['stop', 'terakhir bayar itu 2 Januari'],
    ]);
  });

  test('focus begins at the safe version, whose text stands below', async () => {
    const { asked } = await show('held');
    const safe = document.activeElement as HTMLElement;
    expect(safe.textContent).toContain('Post the safe version');
    expect(document.getElementById(safe.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Boleh kami lanjutkan lewat DM',
    );
    await click(safe);
    expect(asked).toEqual([['postSafe']]);
  });

  test.each(['held', 'held-final', 'held-no-safe', 'unchecked', 'word'])('Escape goes back from %s', async (name) => {
    const { asked } = await show(name, { takesFocus: true });
    await press('Escape');
    expect(asked).toEqual([['back']]);
  });

  test('posting all the same asks why, and waits for a reason', async () => {
    const { asked } = await show('held');
    await click(find('button', 'Other ways'));
    const post = find('button', 'Post all the same') as HTMLButtonElement;
    expect(post.disabled).toBe(true);
    await click(find('label', 'The customer agreed').querySelector('input') as HTMLElement);
    expect(post.disabled).toBe(false);
    await click(post);
    expect(asked).toEqual([['postAnyway', 'customer-agreed', '']]);
  });

  test('“something else” wants words', async () => {
    const { asked } = await show('held');
    await click(find('button', 'Other ways'));
    await click(find('label', 'Something else').querySelector('input') as HTMLElement);
    expect((find('button', 'Post all the same') as HTMLButtonElement).disabled).toBe(true);
    await type(find('.words input'), ' a court order ');
    await click(find('button', 'Post all the same'));
    expect(asked).toEqual([['postAnyway', 'other', 'a court order']]);
  });

  test('a final stop offers no way to post it, and says whose rule it is', async () => {
    const { asked } = await show('held-final');
    await click(find('button', 'Send the details privately'));
    await click(find('button.other-ways'));
    expect(has('button', 'Post all the same')).toBe(false);
    await click(find('button', 'Wait ten minutes'));
    expect(asked).toEqual([['moveToPrivate'], ['wait']]);
  });

  test('a final stop has the private way as its first choice', async () => {
    await show('held-final');
    expect(page()).toContain('Your reply guidelines never let the marked words be posted here.');
    expect(document.activeElement?.textContent).toContain('Send the details privately');
  });

  test('a private way that opens from here is offered beside the split', async () => {
    const { asked } = await show('held', { canOpenPrivate: true });
    await click(find('button', 'Write it privately instead'));
    expect(asked).toEqual([['openPrivate']]);
  });

  test('what came in meanwhile is shown, as text', async () => {
    const posts = [{ author: 'brand', name: 'Rudi', text: 'I <b>answered</b> her already.' }] as const;
    await show('thread-changed', { news: { change: 'answered', posts } });
    expect(page()).toContain('A colleague has answered meanwhile:');
    expect(page()).toContain('I <b>answered</b> her already.');
  });

  test('a picture that goes with it is named, with what its name tells', async () => {
    const files = [{ name: 'IC Dinda.jpg', tells: ['This looks like an identity number.'] }];
    await show('unchecked', { why: 'files', files });
    expect(page()).toContain('Does it show anything private?');
    expect(page()).toContain('IC Dinda.jpg');
    expect(page()).toContain('This looks like an identity number.');
  });

  test('with no safe version and no private channel, editing is the safe choice', async () => {
    await show('held-no-safe');
    expect(document.activeElement?.textContent).toContain('Edit');
  });

  test.each([
    ['unchecked', 'This could not be checked. Post it unchecked?', 'Post it unchecked'],
    ['audience-changed', 'Everyone would read this now. Post it here?', 'Post it for everyone'],
    ['audience-unknown', 'Who will read this is unclear. Post it here?', 'Post it here'],
    ['thread-changed', 'The conversation went on while you were writing. Post it all the same?', 'Post it as it is'],
  ])('%s is a question whose safe answer is to go back', async (name, question, yes) => {
    const { asked } = await show(name);
    expect(find('h1').textContent).toBe(question);
    expect(document.activeElement?.textContent).toBe('Back to my draft');
    await click(find('button', yes));
    expect(asked).toEqual([['postAnyway', 'other', name]]);
  });

  test('a question about who reads it, over a draft that leaks, tells the leak', async () => {
    const leaking = cardStates('en', false).held;
    await show('audience-unknown', {
      findings: leaking?.state === 'held' ? leaking.findings : [],
    } as Partial<CardState>);
    expect(find('h1').textContent).toBe('Everyone would see what this customer owes.');
  });

  test('Tab stays inside, both ways round', async () => {
    await show('held');
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const last = buttons.at(-1);
    last?.focus();
    const forward = await press('Tab');
    expect(forward.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(buttons[0]);
    await press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(last);
  });

  test('a draft that begins with an override is isolated', async () => {
    await show('held-long');
    expect(document.querySelector('.excerpt > bdi')).not.toBeNull();
    expect(find('.excerpt').textContent).not.toContain('\u202e');
  });
});

test('closed, it draws nothing', async () => {
  const { actions } = recording<CardActions>(names);
  await draw(<Card state={{ state: 'closed' }} actions={actions} />);
  expect(page()).toBe('');
});

test.each(languages)('every state in %s, with no text missing', async (language) => {
  for (const state of Object.values(cardStates(language, false))) {
    const { actions } = recording<CardActions>(names);
    const { redraw } = await draw(<Card state={state} actions={actions} />);
    expect(page()).not.toMatch(/\b(panel|card|desk|common)\.[a-z]/);
    expect(page()).not.toMatch(/\{\w+\}/);
    await redraw(null);
  }
});
