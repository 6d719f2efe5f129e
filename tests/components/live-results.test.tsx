// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { RuleForm } from '../../components/desk/guidelines/RuleForm.tsx';
import { WordsProvider } from '../../components/words.tsx';
import { click, draw, find } from './drawing.ts';

/** A rule that is being written, tried on last week's own posts. */
const rule = {
  id: 'soon',
  phrase: 'as soon as',
  severity: 'warn' as const,
  advice: 'Name the hour.',
  mustFlag: ['We call as soon as we can.'],
  mustPass: ['We call by four.'],
};
const own = [
  ...Array.from({ length: 14 }, (_, at) => `Hi ${at}, we call you as soon as we can.`),
  'Hi Nadia, we call you by four.',
];

test('last week’s own posts are counted and judged; what is called wrong joins the sentences that must pass', async () => {
  await draw(
    <WordsProvider language="en">
      <RuleForm
        begin={rule}
        isNew={false}
        own={own}
        sample={[]}
        faultsOf={() => []}
        keep={() => undefined}
        remove={() => undefined}
      />
    </WordsProvider>,
  );
  const [mine] = [...document.querySelectorAll<HTMLElement>('.tried-on')];
  expect(mine?.textContent).toContain('marked in 14 of 15');
  const judge = (name: string, at: number) =>
    [...(mine?.querySelectorAll('li') ?? [])][at]?.querySelectorAll('button')[name === 'right' ? 0 : 1] as HTMLElement;
  for (let at = 0; at < 10; at += 1) await click(judge('right', at));
  for (const at of [10, 11]) await click(judge('wrong', at));
  expect(mine?.textContent).toContain('10 look right, 2 wrong');
  const passes = [...document.querySelectorAll<HTMLInputElement>('.examples input')].map(({ value }) => value);
  expect(passes).toContain('Hi 10, we call you as soon as we can.');
  expect(find('.examples [aria-label="Must pass 2"]')).toBeTruthy();
});
