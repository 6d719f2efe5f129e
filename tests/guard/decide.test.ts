import { describe, expect, test } from 'vitest';
import { approvalLasts, decideSend, holdsSend, type SendState } from '../../lib/guard/decide.ts';

const now = 1_000_000;
const typed: SendState = {
  text: 'We are sorry, Nadia.',
  audience: 'public',
  targetId: '17',
  audienceAtStart: 'public',
  verdict: null,
  approval: null,
  reachable: true,
};
const about = { text: typed.text, audience: typed.audience, targetId: typed.targetId } as const;
const clean = { ...about, findings: [] };
const leaky = { ...about, findings: [{ severity: 'stop', group: 'leak' }] } as const;
const approval = { ...about, until: now + approvalLasts };

describe('a text goes out in the same event', () => {
  test.each<[string, Partial<SendState>, string]>([
    ['when it was just found clean', { verdict: clean }, 'clean'],
    ['when the agent said yes to exactly this', { verdict: leaky, approval }, 'approved'],
    [
      'when the agent has seen that the conversation went on',
      { verdict: clean, approval, threadChanged: true },
      'approved',
    ],
    [
      'by the second event of the same press',
      { verdict: leaky, approval: { ...approval, passed: ['key'] }, via: 'click' },
      'approved',
    ],
    [
      'when a picture goes to one person alone',
      {
        audience: 'private',
        audienceAtStart: 'private',
        unseenFiles: true,
        verdict: { ...clean, audience: 'private' },
      },
      'clean',
    ],
    ['when there is nothing but white space', { text: ' \n', audienceAtStart: null }, 'empty'],
    [
      'when only its tone could be better',
      { verdict: { ...about, findings: [{ severity: 'warn', group: 'tone' }] } },
      'clean',
    ],
  ])('%s', (_, change, because) => {
    expect(decideSend({ ...typed, ...change }, now)).toEqual({ pass: true, because });
  });
});

describe('a text is held', () => {
  test.each<[string, Partial<SendState>, string]>([
    ['when it would tell strangers something', { verdict: leaky }, 'leak'],
    ['when a leak is likely', { verdict: { ...about, findings: [{ severity: 'warn', group: 'leak' }] } }, 'leak'],
    [
      'when the team has a rule against it',
      { verdict: { ...about, findings: [{ severity: 'warn', group: 'phrase' }] } },
      'leak',
    ],
    ['when it was never checked', {}, 'not-checked'],
    ['when another text was checked', { verdict: { ...clean, text: 'We are sorry' } }, 'not-checked'],
    ['when it was checked for other readers', { verdict: { ...clean, audience: 'private' } }, 'not-checked'],
    ['when it was checked under another post', { verdict: { ...clean, targetId: '18' } }, 'not-checked'],
    ['when nobody can check it', { reachable: false }, 'unreachable'],
    [
      'when it began as a message and would end as a post',
      { verdict: clean, audienceAtStart: 'private' },
      'audience-changed',
    ],
    ['when the conversation went on meanwhile', { verdict: clean, threadChanged: true }, 'thread-changed'],
    ['for its leak first, when the conversation went on too', { verdict: leaky, threadChanged: true }, 'leak'],
    ['when a picture goes with it that nobody was asked about', { verdict: clean, unseenFiles: true }, 'files'],
    ['when a picture goes alone', { text: '', unseenFiles: true }, 'files'],
    [
      'when nobody knows who reads it, however clean it is',
      { audience: 'unknown', audienceAtStart: 'unknown', verdict: { ...clean, audience: 'unknown' } },
      'audience-unknown',
    ],
    [
      'for its leak first, when nobody knows who reads it',
      { audience: 'unknown', audienceAtStart: 'unknown', verdict: { ...leaky, audience: 'unknown' } },
      'leak',
    ],
    [
      'when the yes has let it through by this way already',
      { verdict: leaky, approval: { ...approval, passed: ['click'] }, via: 'click' },
      'just-sent',
    ],
    ['when the yes has grown old', { verdict: leaky, approval: { ...approval, until: now - 1 } }, 'leak'],
    ['when the yes was to another text', { verdict: leaky, approval: { ...approval, text: 'x' } }, 'leak'],
    ['when the yes was for other readers', { verdict: leaky, approval: { ...approval, audience: 'unknown' } }, 'leak'],
  ])('%s', (_, change, because) => {
    expect(decideSend({ ...typed, ...change }, now)).toEqual({ pass: false, because });
  });
});

test('what is missing from a reply never holds it', () => {
  expect(holdsSend({ severity: 'warn', group: 'missing' })).toBe(false);
});
