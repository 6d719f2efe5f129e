import { expect, test } from 'vitest';
import { toCsv } from '../../lib/reports/csv.ts';

const cell = (value: string | number | null) => toCsv([{ value }], [['value', 'Value']]).split('\r\n')[1];

test('a heading, a line for each row, a mark that says UTF-8', () => {
  const rows = [
    { who: 'Sari', count: 2 },
    { who: 'Budi', count: -1 },
  ];
  expect(
    toCsv(rows, [
      ['who', 'Customer'],
      ['count', 'Times'],
    ]),
  ).toBe('\ufeffCustomer,Times\r\nSari,2\r\nBudi,-1\r\n');
});

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
  [-3, '-3'],
  ['-3.5', '-3.5'],
  ['', ''],
])('%j is written %s', (value, expected) => {
  expect(cell(value)).toBe(expected);
});

test.each([
  '=HYPERLINK("https://evil.example")',
  '+62 810-5550-0142',
  '-2+3+cmd|calc',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '"=1+1',
  '＝1+1',
  '|cmd',
])('%j stays text in a spreadsheet', (value) => {
  expect(cell(value)).toMatch(/^"?'/);
});
