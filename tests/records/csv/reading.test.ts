import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessColumns, looksLikeHead } from '../../../lib/records/csv/columns.ts';
import { guessDelimiter } from '../../../lib/records/csv/delimiter.ts';
import { guessEncoding } from '../../../lib/records/csv/encoding.ts';
import { guessOrder, readMoment } from '../../../lib/records/csv/moment.ts';
import { csvReader, longestRow, rowsOf } from '../../../lib/records/csv/reader.ts';
import { channelOf, isRounded, plainCell } from '../../../lib/records/csv/values.ts';

describe('rows', () => {
  const cellsOf = (text: string, delimiter = ',') => rowsOf(text, delimiter).map(({ cells }) => cells);

  test.each([
    [
      'plain',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'Windows and old Macintosh line ends',
      'a,b\r\nc,d\re,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a delimiter, a line and a quote in quotes', '"a,1","b\n2","c""3"\n', [['a,1', 'b\n2', 'c"3']]],
    ['a line of Windows in quotes', '"a\r\nb",c', [['a\nb', 'c']]],
    ['a quote in the middle of a bare cell', 'size 5" pipe,b', [['size 5" pipe', 'b']]],
    [
      'empty cells',
      ',,\na,,',
      [
        ['', '', ''],
        ['a', '', ''],
      ],
    ],
    ['empty lines are no rows', 'a\n\n\nb\n', [['a'], ['b']]],
    ['an empty cell in quotes is one', '""\n', [['']]],
  ])('%s', (_, text, rows) => expect(cellsOf(text)).toEqual(rows));

  test('tell the line on which they begin', () => {
    expect(rowsOf('a\n"b\nb"\n\nc', ',').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('are the same wherever the text is cut into pieces', () => {
    const piece = fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', ' ', 'é', '""', ';');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (parts, seed) => {
        const text = parts.join('');
        const reader = csvReader(',');
        const cut = text.length === 0 ? 0 : seed % (text.length + 1);
        const pieces = [...reader.push(text.slice(0, cut)), ...reader.push(text.slice(cut)), ...reader.end()];
        expect(pieces).toEqual(rowsOf(text, ','));
      }),
    );
  });

  test('written by the book are read as they were', () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(';')).join('\r\n');
        expect(rowsOf(text, ';').map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('a quotation that never closes breaks its own row and not the whole file', () => {
    const rows = rowsOf(`a,"b${'x'.repeat(longestRow + 10)}\nc,d\n`, ',');
    expect(rows[0]?.isBroken).toBe(true);
    expect(rows.at(-1)?.cells).toEqual(['c', 'd']);
    expect(rowsOf('a,"b', ',')[0]?.isBroken).toBe(true);
  });

  test.each([
    ['words', 'Ali,"5" cable broken",2026-01-01\nBudi,"7" pipe leaks",2026-01-02\nCici,ok,x\n', [true, true, false]],
    ['another quotation', 'Ali,"a" "b",x\nCici,ok,x\n', [true, false]],
    ['the end of the file', 'Ali,"a"b', [true]],
    ['a letter and a line of Windows', 'Ali,"a"b\r\nCici,ok,x\r\n', [true, false]],
    ['blanks alone', 'Ali,"a" ,"b"\t\nCici,ok,x\n', [false, false]],
  ])('behind a closing quote: %s', (_, text, broken) => {
    expect(rowsOf(text, ',').map(({ isBroken = false }) => isBroken)).toEqual(broken);
  });

  test('a line of delimiters without an end breaks its own row alone, and is not kept', () => {
    const rows = rowsOf(`${';'.repeat(longestRow * 3)}\nc;d\n`, ';');
    expect(rows.map(({ isBroken = false }) => isBroken)).toEqual([true, false]);
    expect(rows[0]?.cells.length).toBeLessThan(longestRow + 10);
    expect(rows[1]).toEqual({ line: 2, cells: ['c', 'd'] });
  });
});

describe('the encoding is told', () => {
  const utf16 = (text: string, little: boolean, mark: boolean) => {
    const bytes = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    return Uint8Array.from(bytes);
  };
  const words = 'nama,telefon\nSiti Nur,012-345 6789\n';
  test.each([
    ['UTF-8', new TextEncoder().encode('nama\nJosé'), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffnama'), 'utf-8'],
    ['UTF-8 cut off in a character', new TextEncoder().encode('José').slice(0, 4), 'utf-8'],
    ['UTF-16 little endian with its mark', utf16(words, true, true), 'utf-16le'],
    ['UTF-16 big endian with its mark', utf16(words, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(words, true, false), 'utf-16le'],
    ['UTF-16 big endian without a mark', utf16(words, false, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x2c, 0x41]), 'windows-1252'],
    ['an empty file', new Uint8Array(), 'utf-8'],
  ])('%s', (_, bytes, encoding) => expect(guessEncoding(bytes)).toBe(encoding));
});

test.each([
  [',', 'name,phone\nA,1\nB,2'],
  [';', 'name;note\nA;"1,5"\nB;2,5'],
  ['\t', 'name\tphone, mobile\nA\t1\nB\t2'],
  ['|', 'name|phone\nA|1\nB|2'],
  ['^', 'name^phone\nA^1\nB^2'],
  ['~', 'sep=~\r\nname~phone'],
  [',', 'alone'],
])('what parts the cells is %j', (delimiter, text) => expect(guessDelimiter(text)).toBe(delimiter));

describe('columns are guessed', () => {
  test.each([
    ['Indonesian', 'Nama Pelanggan;No. HP;Surel;Tanggal;Kanal;Keterangan', 'name phone email at channel text'],
    ['Malay', 'Nama,No. Telefon,E-mel,Tarikh,Saluran,Aduan,Ejen', 'name phone email at channel text agent'],
    ['English', 'Customer Name,Mobile No,E-mail Address,Created At,Message', 'name phone email at text'],
    [
      'a help desk',
      'Ticket ID,Requester,Status,Subject,Description,Assignee',
      'case name case-state summary text agent',
    ],
    ['a bank', 'IC No,Nama Penuh,No. Akaun,Baki Tertunggak,Alamat', 'nationalIds fullName accounts amounts addresses'],
    ['nothing known', 'foo,bar', 'ignore ignore'],
  ])('%s', (_, head, fields) => {
    expect(guessColumns(head.split(/[,;]/), []).join(' ')).toBe(fields);
  });

  test('by what stands below where no head tells', () => {
    const rows = [
      ['@sariw', 'sari@contoh.example', '+60 12-345 6789', '12/11/2026 10:00', 'https://x.com/a/status/1'],
      ['@dinda', 'dinda@contoh.example', '0812 3456 7890', '13/11/2026 11:30', 'https://x.com/b/status/2'],
    ];
    expect(guessColumns([], rows)).toEqual(['x', 'email', 'phone', 'at', 'link']);
  });

  test('a field that takes one column goes to the first; telephones may have several', () => {
    expect(guessColumns(['Phone', 'Mobile', 'Name', 'Nama'], [])).toEqual(['phone', 'phone', 'name', 'ignore']);
  });

  test('a first row of values is no head', () => {
    expect(looksLikeHead(['Nama', 'Telefon'])).toBe(true);
    expect(looksLikeHead(['Foo', 'Bar'])).toBe(true);
    expect(looksLikeHead(['Siti', '012-345 6789'])).toBe(false);
  });
});

describe('dates', () => {
  const zone = 'Asia/Kuala_Lumpur';
  const at = (text: string, time = '') => {
    const moment = readMoment(text, 'day-first', zone, time);
    return moment === null ? null : new Date(moment).toISOString();
  };
  test.each([
    ['2026-03-04T05:06:07Z', '2026-03-04T05:06:07.000Z'],
    ['2026-03-04T05:06:07+07:00', '2026-03-03T22:06:07.000Z'],
    ['2026-03-04 05:06', '2026-03-03T21:06:00.000Z'],
    ['4/3/2026 14:30', '2026-03-04T06:30:00.000Z'],
    ['04-03-26 2.30 PM', '2026-03-04T06:30:00.000Z'],
    ['4 Mac 2026 2.30 petang', '2026-03-04T06:30:00.000Z'],
    ['12 Agustus 2026 pukul 09.15 WIB', '2026-08-12T02:15:00.000Z'],
    ['Rabu, 12 Agu 2026, 09.15 WITA', '2026-08-12T01:15:00.000Z'],
    ['12 Ogos 2026 12.00 tengah hari', '2026-08-12T04:00:00.000Z'],
    ['Khamis, 24 Disember 2026 8 malam', '2026-12-24T12:00:00.000Z'],
    ['24 Disember 2026 12:15 malam', '2026-12-23T16:15:00.000Z'],
    ['24 Disember 2026 1:30 malam', '2026-12-23T17:30:00.000Z'],
    ['24 Disember 2026 12 tengah malam', '2026-12-23T16:00:00.000Z'],
    ['24 Disember 2026 12 tengah hari', '2026-12-24T04:00:00.000Z'],
    ['46348.6041667', '2026-11-22T06:30:00.000Z'],
    ['Jun 3, 2026 11:05 am', '2026-06-03T03:05:00.000Z'],
    ['3rd June 2026 12:00 am', '2026-06-02T16:00:00.000Z'],
    ['46085.604166667', '2026-03-04T06:30:00.000Z'],
    ['1772577000', '2026-03-03T22:30:00.000Z'],
    ['1772577000000', '2026-03-03T22:30:00.000Z'],
    // A date alone is its noon: no zone makes another day of it.
    ['4/3/2026', '2026-03-04T04:00:00.000Z'],
    ['20260304', '2026-03-04T04:00:00.000Z'],
  ])('%s', (text, moment) => expect(at(text)).toBe(moment));

  test('the clock may stand in a column of its own', () => {
    expect(at('4/3/2026', '14:30')).toBe('2026-03-04T06:30:00.000Z');
    expect(at('4/3/2026 00:00', '2.30 ptg')).toBe('2026-03-04T06:30:00.000Z');
  });

  test.each(['', 'yesterday', '31/2/2026', '13/13/2026', '4/3/2026 25:00', '4 Foo 2026', '0', '99', '12:30'])(
    '%j is none',
    (text) => expect(at(text)).toBeNull(),
  );

  test('the order is told by a number above 12', () => {
    expect(guessOrder(['03/04/2026', '03/25/2026'])).toBe('month-first');
    expect(guessOrder(['03/04/2026', '25/03/2026'])).toBe('day-first');
    expect(guessOrder(['03/04/2026'])).toBe('day-first');
    expect(new Date(readMoment('03/25/2026', 'month-first', zone) ?? 0).toISOString()).toBe('2026-03-25T04:00:00.000Z');
  });
});

test.each([
  ["'0123456789", '0123456789'],
  ['="0123"', '0123'],
  [' n/a ', ''],
  ['-', ''],
  ['Tiada', ''],
  ['Siti', 'Siti'],
])('the cell %j says %j', (cell, plain) => expect(plainCell(cell)).toBe(plain));

test.each([
  ['Panggilan', 'telephone'],
  ['WhatsApp', 'chat'],
  ['E-mel', 'email'],
  ['Twitter DM', 'x-chat'],
  ['Kaunter', 'shop'],
  ['pigeon', null],
])('the channel %s is %s', (word, channel) => expect(channelOf(word)).toBe(channel));

test('digits that a spreadsheet threw away are noticed', () => {
  expect(isRounded('6.01235E+11')).toBe(true);
  expect(isRounded('601235')).toBe(false);
});
