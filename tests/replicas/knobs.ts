/** What a test or a person can turn on a replica: in the query of any page, or by POST /__replica/knobs. */

export const languages = ['en', 'id', 'ms'] as const;
export const themes = ['light', 'dark', 'contrast'] as const;

export interface Knobs {
  /** Language of the site's interface. */
  readonly lang: (typeof languages)[number];
  /** `contrast` is X's dark high-contrast theme; Facebook takes it as dark. */
  readonly theme: (typeof themes)[number];
  /** Handle or profile key that we act as; empty for the scenario's own. */
  readonly as: string;
  /** Hooks that the page must lack: names of `data-testid`, or what the replica's README lists. */
  readonly without: readonly string[];
  /** Milliseconds until the chat drawer or chat tab arrives. */
  readonly drawer: number;
  /** Milliseconds that a post takes. 20000 is what was seen in life. */
  readonly slow: number;
  /** Posts fail (after `slow`). */
  readonly fail: boolean;
  /** Another extension's buttons in the rows that hold names. */
  readonly buttons: boolean;
  /** Names and texts that try to break out. */
  readonly hostile: boolean;
  /** Name of a file in `scenarios/` without `.json`; empty for the replica's own. */
  readonly scenario: string;
  /** Posts in the long timelines. */
  readonly size: number;
}

export const defaultKnobs: Knobs = {
  lang: 'en',
  theme: 'light',
  as: '',
  without: [],
  drawer: 7000,
  slow: 300,
  fail: false,
  buttons: false,
  hostile: false,
  scenario: '',
  size: 1000,
};

export const knobNames = Object.keys(defaultKnobs) as readonly (keyof Knobs)[];

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return (values as readonly string[]).includes(text);
}

const truths = ['', '1', 'true', 'yes'];

function readKnob(name: keyof Knobs, text: string): Partial<Knobs> {
  switch (name) {
    case 'lang':
      return isOneOf(languages, text) ? { lang: text } : {};
    case 'theme':
      return isOneOf(themes, text) ? { theme: text } : {};
    case 'without':
      return { without: text.split(',').filter((hook) => hook !== '') };
    case 'drawer':
    case 'slow':
    case 'size':
      return /^\d{1,6}$/.test(text) ? { [name]: Number(text) } : {};
    case 'fail':
    case 'buttons':
    case 'hostile':
      return { [name]: truths.includes(text) };
    case 'as':
    case 'scenario':
      return /^[\w.-]{0,50}$/.test(text) ? { [name]: text } : {};
  }
}

/** The knobs in a query string. Unknown names and unreadable values are left out. */
export function knobsOf(query: URLSearchParams): Partial<Knobs> {
  let found: Partial<Knobs> = {};
  for (const name of knobNames) {
    const text = query.get(name);
    if (text !== null) found = { ...found, ...readKnob(name, text) };
  }
  return found;
}

/** Said in a query when all knobs shall be as at the start. */
const reset = 'knobs';

/** Does the query say anything about knobs? Then it says all: what is not named goes back to its default. */
export function hasKnobs(query: URLSearchParams): boolean {
  return query.has(reset) || knobNames.some((name) => query.has(name));
}

export function asQuery(knobs: Partial<Knobs>): readonly (readonly [string, string])[] {
  const said = knobNames
    .filter((name) => knobs[name] !== undefined)
    .map((name) => [name, String(knobs[name])] as const);
  return said.length === 0 ? [[reset, 'default']] : said;
}

/** The same query without knobs, as the page's address bar shows it. */
export function withoutKnobs(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of [...knobNames, reset]) rest.delete(name);
  return rest;
}
