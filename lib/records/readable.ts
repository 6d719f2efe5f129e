import type { TextKey } from '../languages/text.ts';
import type { Language } from '../review/types.ts';
import type { PersonArchive } from './export.ts';
import { grouped } from './grouped.ts';
import { shownName } from './identity.ts';
import type { Fact, PromiseRecord } from './schema.ts';

/** What a person may have for the asking: everything that is kept of her, as a document that anybody can open, read and print. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Whatever a person wrote stands in the document as text and never as markup; marks that turn the direction end with it. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const plain = (text: string): string => `<bdi>${escaped(text).replace(/\n/g, '<br>')}</bdi>`;

const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #8884; padding-bottom: .25rem; }
.soft { opacity: .72; } dl { display: grid; grid-template-columns: 12rem 1fr; gap: .25rem 1rem; margin: 0; } dt { opacity: .72; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid #8883; }
th { font-weight: 600; border-top: 0; } td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; } tr { break-inside: avoid; }
@media print { body { margin: 0; } }
/* A telephone: one below the other, each row set apart. */
@media (max-width: 34rem) {
  dl, tr { display: grid; grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } thead { display: none; }
  tr { border-top: 1px solid #8883; padding: .5rem 0; } td { border: 0; padding: 0; } td:not(:last-child) { opacity: .72; }
}
`;

type Say = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export interface ReadableWords {
  readonly language: Language;
  /** The interface's texts. */
  readonly say: Say;
  /** IANA name; times are told by this clock. */
  readonly zone: string;
  /** When the document is made, ms. */
  readonly now: number;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((cell) => `<th scope="col">${plain(cell)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${headCells}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** The archive of one person as an HTML document of its own: no script, no picture, nothing that is fetched. */
export function readableExport(archive: PersonArchive, { language, say, zone, now }: ReadableWords): string {
  const locale = { en: 'en-GB', id: 'id-ID', ms: 'ms-MY' }[language];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const when = (iso: string | undefined): string => (iso ? format.format(Date.parse(iso)) : '');
  const customer = archive.customers?.[0];
  const name = shownName(customer?.displayName ?? '?');
  const interactions = [...(archive.interactions ?? [])].sort((a, b) => b.at.localeCompare(a.at));
  const promises = [...(archive.promises ?? [])].sort((a, b) => b.due.localeCompare(a.due));
  const cases = [...(archive.cases ?? [])].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  const facts = [...grouped(archive.facts ?? [], ({ kind }) => kind)];
  // As the panel says it: nobody has told what became of one whose time is past.
  const fateOf = (row: { readonly state: PromiseRecord['state']; readonly due: string }): string =>
    row.state === 'open' && Date.parse(row.due) < now ? say('panel.promiseOverdue') : say(`panel.promise-${row.state}`);
  const section = (title: string, content: string): string => `<h2>${plain(title)}</h2>\n${content}\n`;
  const none = `<p class="soft">${plain(say('takeOut.nothing'))}</p>`;

  const identities = (archive.identities ?? []).map(
    ({ type, value, shown }) => `<dt>${plain(say(`desk.identity-${type}`))}</dt><dd>${plain(shown ?? value)}</dd>`,
  );
  const since = `<dt>${plain(say('takeOut.since'))}</dt><dd>${plain(when(customer?.createdAt))}</dd>`;
  const details = facts.map(
    ([kind, rows]) =>
      `<dt>${plain(say(`panel.fact-${kind}`))}</dt><dd>${rows.map(({ value }) => plain(value)).join('<br>')}</dd>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(say('takeOut.documentTitle', { name }))}</title>
<style>${style}</style>
</head>
<body>
<h1>${plain(name)}</h1>
<p class="soft">${plain(say('takeOut.documentMade', { at: when(new Date(now).toISOString()) }))}</p>
${section(say('desk.knownAs'), `<dl>${[...identities, since].join('\n')}</dl>`)}
${section(say('panel.facts'), details.length > 0 ? `<dl>${details.join('\n')}</dl>` : none)}
${section(
  say('takeOut.promises'),
  promises.length > 0
    ? table(
        [say('takeOut.due'), say('takeOut.what'), say('takeOut.by'), say('takeOut.fate')],
        promises.map((row) => [when(row.due), row.what, row.by, fateOf(row)]),
      )
    : none,
)}
${section(
  say('takeOut.cases'),
  cases.length > 0
    ? table(
        [say('takeOut.since'), say('takeOut.about'), say('takeOut.state')],
        cases.map((row) => [when(row.openedAt), row.title, say(`takeOut.case-${row.state}`)]),
      )
    : none,
)}
${section(
  say('takeOut.contacts', { count: interactions.length }),
  interactions.length > 0
    ? table(
        [say('takeOut.at'), say('takeOut.channel'), say('takeOut.who'), say('takeOut.said')],
        interactions.map((row) => [
          when(row.at),
          say(`panel.channel-${row.channel}`),
          row.direction === 'in' ? name : row.agent || say('panel.fromUs'),
          [row.summary && row.summary !== row.text ? row.summary : '', row.text, row.link ?? '']
            .filter((part) => part !== '')
            .join('\n'),
        ]),
      )
    : none,
)}
${section(
  say('takeOut.parked'),
  archive.parked.length > 0
    ? table(
        [say('takeOut.at'), say('takeOut.channel'), say('takeOut.text')],
        archive.parked.map((row) => [when(row.at), say(`desk.identity-${row.type}`), row.text]),
      )
    : none,
)}
${section(
  say('takeOut.askings'),
  archive.askings.length > 0
    ? table(
        [say('takeOut.at'), say('takeOut.by'), say('takeOut.what')],
        archive.askings.map(({ at, by, kind }) => [
          when(at),
          by || say('panel.somebody'),
          say(`panel.fact-${kind as Fact['kind']}`),
        ]),
      )
    : none,
)}
${
  archive.merges.length > 0
    ? section(
        say('takeOut.merges'),
        table(
          [say('takeOut.at'), say('takeOut.keptAs')],
          archive.merges.map((row) => [when(row.at), row.name]),
        ),
      )
    : ''
}
</body>
</html>
`;
}
