import { describe, expect, test } from 'vitest';
import { calibrated } from '../../lib/model/calibration.ts';
import { hashOf, keyBits, keyOf, mix } from '../../lib/model/hash.ts';
import { placeOf, placesIn, unpack } from '../../lib/model/packed.ts';
import { stemOf } from '../../lib/model/stem.ts';
import { valuesOf } from '../../lib/model/values.ts';
import { wordClassNames } from '../../lib/model/word-class-names.ts';
import { classesOf } from '../../lib/model/word-classes.ts';
import { tokenise } from '../../lib/review/tokens.ts';
import { calibrate } from '../../scripts/training/calibrate.ts';
import { pack } from '../../scripts/training/pack.ts';

describe('stems', () => {
  test.each([
    ['dibekukannya', 'beku'],
    ['menunggak', 'tunggak'],
    ['penyewa', 'sewa'],
    ['suspended', 'suspend'],
    ['bayar', 'bayar'],
  ])('%s comes to %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('word classes', () => {
  const classesIn = (text: string) => {
    const norms = tokenise(text).map((token) => token.norm);
    return new Set(
      classesOf(
        norms,
        Int32Array.from(norms, (norm) => hashOf(norm)),
      ).flatMap((list) => list.map((index) => wordClassNames[index])),
    );
  };
  test.each([
    ['talian digantung', 'suspend'],
    ['your line was cut off', 'cut'],
    ['masuk daftar hitam', 'blacklist'],
    ['we don’t know', 'not'],
    ['suaminya', 'kin'],
  ])('"%s" tells of %s', (text, name) => {
    expect(classesIn(text)).toContain(name);
  });
});

describe('values', () => {
  test.each([
    ['hubungi 0812-3344-5566 ya', '081233445566'],
    ['order KLM-88210-JHT sudah', 'klm88210jht'],
    ['plat B 1824 KZQ itu', 'b1824kzq'],
    ['kartu 4111 1111 1111 1111 aman', '4111111111111111'],
  ])('"%s" holds %s as one value', (text, compact) => {
    expect(valuesOf(tokenise(text)).map((value) => value.compact)).toEqual([compact]);
  });
});

describe('packed weights', () => {
  test('come back as they were, to a byte', () => {
    const keys = [5, 300, 70_000, (1 << keyBits) - 1];
    const rowsByKey = new Map(keys.map((key, row) => [key, row]));
    const weights = Float32Array.from([1, -0.5, 0, 0.25, 0, 0, 0.75, -1]);
    const table = unpack(pack(rowsByKey, weights, 2, { step: 0.01, least: 0.01, together: 0 }));
    const weightOf = (key: number, label: number) => {
      const place = placeOf(table, key);
      for (const entry of table.entries.subarray(place >> 6, (place >> 6) + (place & 63))) {
        if (entry >> 8 === label) return ((entry & 255) - 128) * table.scale;
      }
      return 0;
    };
    keys.forEach((key, row) => {
      expect(weightOf(key, 0)).toBeCloseTo(weights[row * 2] ?? 0, 1);
      expect(weightOf(key, 1)).toBeCloseTo(weights[row * 2 + 1] ?? 0, 1);
    });
    expect(placeOf(table, 6) & 63).toBe(0);
    expect(placeOf(table, 70_000) & 63).toBe(0);
  });

  test('what comes to little altogether is left out as a whole', () => {
    const rows = new Map([3, 4, 5].map((key, row) => [key, row]));
    const weights = Float32Array.from([0.11, 0, 0.11, -0.11, 0.3, 0]);
    const table = unpack(pack(rows, weights, 2, { step: 0.01, least: 0.1, together: 0.2 }));
    expect([3, 4, 5].map((key) => placeOf(table, key) & 63)).toEqual([0, 2, 1]);
  });
});

describe('a table of weights', () => {
  const every = (step: number, count: number) => Array.from({ length: count }, (_, at) => 1 + at * step);
  test.each([
    ['keys far apart', every(241, 60_000)],
    ['keys in a row', every(1, 5_000)],
    ['keys alike in their low bits', every(1 << 13, 2_000)],
    ['the first and the last key there is', [0, (1 << keyBits) - 1]],
  ])('finds %s, all of them and no others', (_, keys) => {
    const table = unpack(
      pack(new Map(keys.map((key, row) => [key, row])), new Float32Array(keys.length).fill(1), 1, {
        step: 0.01,
        least: 0.01,
        together: 0,
      }),
    );
    const known = new Set(keys);
    const asked = Int32Array.from([...keys, ...keys.map((key) => (key + (1 << 13)) & ((1 << keyBits) - 1))]);
    const places = placesIn(table, asked, asked.length);
    expect([...asked].filter((key, at) => ((places[at] ?? 0) & 63) !== (known.has(key) ? 1 : 0))).toEqual([]);
    expect([...asked].filter((key, at) => places[at] !== placeOf(table, key))).toEqual([]);
  });
});

describe('calibration', () => {
  test('what is right seven times in ten comes out near 0.7', () => {
    const pairs = Array.from({ length: 400 }, (_, at) => ({ said: 0.9 + (at % 10) / 1000, right: at % 10 < 7 }));
    expect(calibrated(calibrate(pairs), 0.905)).toBeCloseTo(0.7, 1);
  });

  test('rises with what the model says', () => {
    const curve = calibrate(
      Array.from({ length: 600 }, (_, at) => ({ said: at / 600, right: (at * 7919) % 600 < at })),
    );
    const points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((said) => calibrated(curve, said));
    expect([...points].sort((a, b) => a - b)).toEqual(points);
  });
});

test('a feature has a name of its own for each question', () => {
  expect(keyOf(1, hashOf('bayar'))).not.toBe(keyOf(2, hashOf('bayar')));
  expect(mix(1, 2)).not.toBe(mix(2, 1));
});
