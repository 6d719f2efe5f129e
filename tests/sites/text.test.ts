// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { insertable } from '../../lib/sites/editors/insertable.ts';
import { commentIn, postIn, profileKey } from '../../lib/sites/facebook/address.ts';
import { fromLabel } from '../../lib/sites/facebook/messages.ts';
import { ageOf } from '../../lib/sites/facebook/relative-time.ts';
import { cleanName, readText } from '../../lib/sites/page/text.ts';
import { handleIn, statusIn, timeOfId } from '../../lib/sites/x/address.ts';

describe('what goes into an editor', () => {
  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['tab\there', 'tab here'],
    ['bell\u0007 null\u0000', 'bell null'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['\u202eturned\u202c', 'turned'],
    ['family 👨‍👩‍👧, hand 🙏🏽, heart ❤️‍🔥', 'family 👨‍👩‍👧, hand 🙏🏽, heart ❤️‍🔥'],
    ['joined\u200dwords', 'joinedwords'],
  ])('%j becomes %j', (raw, clean) => expect(insertable(raw)).toBe(clean));
});

describe("X's addresses", () => {
  test.each([
    ['/rina_k/status/123', { handle: 'rina_k', id: '123' }],
    ['/rina_k/status/123/photo/1', { handle: 'rina_k', id: '123' }],
    ['/rina_k/article/123', { handle: 'rina_k', id: '123' }],
    ['/rina_k/status/123/analytics', null],
    ['/rina_k/status/123/quotes', null],
    ['/a_name_that_is_too_long/status/1', null],
  ])('post in %s', (path, found) => expect(statusIn(path)).toEqual(found));
  test.each([
    ['/rina_k', 'rina_k'],
    ['/i', null],
    ['/home', null],
    ['/rina_k/followers', null],
  ])('person in %s', (path, found) => expect(handleIn(path)).toBe(found));
  test('an id tells its time, an old one does not', () => {
    expect(timeOfId('1541815603606036480')).toBe('2022-06-28T16:07:40.105Z');
    expect(timeOfId('20')).toBe(null);
    expect(timeOfId('99999999999999999999')).not.toBe(undefined);
  });
});

describe("Facebook's addresses", () => {
  const at = (path: string) => new URL(path, 'https://www.facebook.com');
  test.each([
    ['/siti?comment_id=Y29tbWVudDoxMTFfMjIy', { id: '222', parent: null, post: '111' }],
    ['/a/posts/x?comment_id=5&reply_comment_id=Y29tbWVudDoxMTFfMjIy', { id: '222', parent: '5', post: '111' }],
    ['/a/posts/x?comment_id=%%%', null],
    ['/a/posts/x?comment_id=AAAAA', null],
    ['/a/posts/x', null],
  ])('comment in %s', (path, found) => expect(commentIn(at(path))).toEqual(found));
  test.each([
    ['/siti.rahma', 'siti.rahma'],
    ['/profile.php?id=61550000000001', '61550000000001'],
    ['/groups/kita/user/77/', '77'],
    ['/messages/t/1', null],
    ['/watch', null],
  ])('person in %s', (path, found) => expect(profileKey(at(path))).toBe(found));
  test.each([
    ['/lumen/posts/pfbid0Ab', 'pfbid0Ab'],
    ['/lumen/posts/some-words/123', '123'],
    ['/permalink.php?story_fbid=pfbid0X&id=9', 'pfbid0X'],
    ['/groups/kita/posts/456/', '456'],
    ['/photo/?fbid=789', '789'],
    ['/reel/321', '321'],
    ['/lumen', null],
  ])('post in %s', (path, found) => expect(postIn(at(path))).toBe(found));
});

test.each([
  ['3m', 'en', 3 * 60_000],
  ['2 jam', 'id', 2 * 3_600_000],
  ['1 hr', 'en', 3_600_000],
  ['1 hr', 'id', 86_400_000],
  ['4 hari', 'ms', 4 * 86_400_000],
  ['about an hour ago', 'en', 3_600_000],
  ['seminggu yang lalu', 'id', 7 * 86_400_000],
  ['Just now', 'en', 0],
  ['yesterday at 14:05', 'en', null],
])('"%s" in %s is %s milliseconds ago', (words, language, age) => expect(ageOf(words, language)).toBe(age));

test.each([
  [
    'At 14:05, Siti Rahma: Nomor saya: yang lama',
    'Siti Rahma',
    { sender: 'Siti Rahma', text: 'Nomor saya: yang lama' },
  ],
  ['Pukul 14.05, Anda: baik', 'Siti Rahma', { sender: 'Anda', text: 'baik' }],
  ['At Tue, 3 Nov 2:05 PM, Rahma, S.: ya', 'Rahma, S.', { sender: 'Rahma, S.', text: 'ya' }],
  ['At 14:05, Agus: hai', '', { sender: 'Agus', text: 'hai' }],
  ['no label at all', 'Siti', null],
])('%s', (label, person, found) => expect(fromLabel(label, person)).toEqual(found));

test('a name is one line without what turns or hides', () => {
  expect(cleanName('  Siti\n\u202eRahma\u202c \u200b 🌻 ')).toBe('Siti Rahma 🌻');
  expect(cleanName('😀'.repeat(500)).length).toBeLessThanOrEqual(200);
  expect(cleanName('😀'.repeat(500))).not.toMatch(/[\ud800-\udbff]$/);
});

test('a reading ends, however deep and long the page is', () => {
  const element = document.createElement('div');
  element.innerHTML = '<span>word </span>'.repeat(5000);
  expect(readText(element)).toMatchObject({ cut: true });
  expect(readText(element).text.length).toBeLessThan(1000);
});
