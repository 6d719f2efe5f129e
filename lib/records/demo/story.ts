import type { Archive } from '../archive.ts';
import type { Channel } from '../schema.ts';

/**
 * The demo is written as stories, one customer after the other, in lines that a person can write:
 *
 *     = Nadia Rahman | en | x:@nadiarahman_ phone:+60 10-470 0142     who, her language, how we know her
 *     fullName: Nadia binti Abdul Rahman                              a fact, one a line
 *     # answered Line cut                                             a case and its state; the rows below belong to it
 *     -9d@10:12 telephone in Rudi (angry): text                       when, channel, direction, colleague, mood
 *     ! kept -8d@17:00 Call back                                      a promise made in the row above, its fate (open, kept, late, broken) and its due time
 *
 * Times are those of relative.ts. Direction `in` with a colleague is her note of what the customer said.
 */
type Row<T extends keyof Archive> = NonNullable<Archive[T]> extends readonly (infer One)[] ? One : never;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const channelOfSite: Partial<Record<Channel, 'x' | 'facebook'>> = {
  x: 'x',
  'x-chat': 'x',
  facebook: 'facebook',
  messenger: 'facebook',
};

const line = {
  who: /^= (?<name>[^|]+) \| (?<language>en|id|ms) \| (?<identities>.+)$/,
  fact: /^(?<kind>fullName|phones|emails|addresses|nationalIds|dateOfBirth|accounts|orders|amounts|notes|payments): (?<value>.+)$/,
  case: /^# (?<state>waiting|answered|resolved|followed-up) (?<title>.+)$/,
  promise: /^! (?<state>open|kept|broken|late) (?<due>\S+) (?<what>.+)$/,
  row: /^(?<at>[+\w-]+@\d\d:\d\d(?:\+7)?) (?<channel>[a-z-]+) (?<direction>in|out)(?: (?<agent>[A-Z][\w ]*?))?(?: \((?<mood>angry|worried|neutral|happy)\))?: (?<text>.+)$/,
};

interface Story {
  readonly customers: Row<'customers'>[];
  readonly identities: Row<'identities'>[];
  readonly facts: Row<'facts'>[];
  readonly cases: Mutable<Row<'cases'>>[];
  readonly interactions: Row<'interactions'>[];
  readonly promises: Row<'promises'>[];
}

/** Reads the stories; a line that is none of the above is a mistake of the author and throws. */
export function readStories(text: string): Story {
  const story: Story = { customers: [], identities: [], facts: [], cases: [], interactions: [], promises: [] };
  let customerId = '';
  let current: Mutable<Row<'cases'>> | null = null;
  const next = (rows: readonly unknown[], table: string) => `demo-${customerId}-${table}-${rows.length}`;

  for (const raw of text.split('\n')) {
    const written = raw.trim();
    if (written === '') continue;
    const who = line.who.exec(written)?.groups;
    const fact = line.fact.exec(written)?.groups;
    const theCase = line.case.exec(written)?.groups;
    const promise = line.promise.exec(written)?.groups;
    const row = line.row.exec(written)?.groups;
    const last = story.interactions.at(-1);
    if (who) {
      customerId = (who.name ?? '').toLowerCase().replace(/[^a-z]+/g, '-');
      current = null;
      const language = who.language as 'en' | 'id' | 'ms';
      story.customers.push({
        id: `demo-${customerId}`,
        displayName: who.name ?? '',
        language,
        createdAt: '',
        isDemo: true,
      });
      for (const found of (who.identities ?? '').matchAll(
        /(x|facebook|phone|email):(.+?)(?= (?:x|facebook|phone|email):|$)/g,
      )) {
        const type = found[1] as 'x' | 'facebook' | 'phone' | 'email';
        const shown = found[2] ?? '';
        story.identities.push({
          id: next(story.identities, 'identity'),
          customerId: `demo-${customerId}`,
          type,
          value: shown,
          shown,
        });
      }
    } else if (fact) {
      const kind = fact.kind as Row<'facts'>['kind'];
      story.facts.push({
        id: next(story.facts, 'fact'),
        customerId: `demo-${customerId}`,
        kind,
        value: fact.value ?? '',
      });
    } else if (theCase) {
      const state = theCase.state as Row<'cases'>['state'];
      current = {
        id: next(story.cases, 'case'),
        customerId: `demo-${customerId}`,
        title: theCase.title ?? '',
        openedAt: '',
        state,
      };
      story.cases.push(current);
    } else if (promise && last) {
      const fate = promise.state as 'open' | 'kept' | 'broken' | 'late';
      story.promises.push({
        id: next(story.promises, 'promise'),
        customerId: `demo-${customerId}`,
        interactionId: last.id,
        what: promise.what ?? '',
        by: last.agent ?? 'Suria Mobile',
        madeAt: last.at,
        due: promise.due ?? '',
        // A broken promise is an open one whose time has passed: nobody at the company has noticed. One kept late was settled as broken.
        state: fate === 'kept' ? 'kept' : fate === 'late' ? 'broken' : 'open',
        ...(fate === 'kept' || fate === 'late' ? { settledAt: promise.due ?? '' } : {}),
      });
    } else if (row) {
      const channel = row.channel as Channel;
      const site = channelOfSite[channel];
      const at = row.at ?? '';
      story.interactions.push({
        id: next(story.interactions, 'row'),
        customerId: `demo-${customerId}`,
        channel,
        direction: row.direction as 'in' | 'out',
        at,
        text: row.text ?? '',
        ...(current ? { caseId: current.id } : {}),
        ...(site ? { site } : {}),
        ...(row.agent ? { agent: row.agent } : {}),
        ...(row.mood ? { mood: row.mood as 'angry' | 'worried' | 'neutral' | 'happy' } : {}),
      });
      if (current) {
        if (current.openedAt === '') current.openedAt = at;
        if (site && !current.site) current.site = site;
        if (row.direction === 'out') current.answeredAt = at;
        if (current.state === 'waiting' && row.direction === 'in') current.waitingSince ??= at;
        if (row.direction === 'out') delete current.waitingSince;
        if (current.state === 'resolved' || current.state === 'followed-up') current.resolvedAt = at;
      }
      const customer = story.customers.at(-1) as Mutable<Row<'customers'>> | undefined;
      if (customer?.createdAt === '') customer.createdAt = at;
    } else throw new Error(`The story of ${customerId} has a line that says nothing: ${written.slice(0, 80)}`);
  }
  return story;
}
