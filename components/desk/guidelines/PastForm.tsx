import type { WrittenScenario } from '../../../lib/practice/scenario.ts';
import { orNone, withField, withWords } from '../../../lib/practice/writing.ts';
import type { Language } from '../../../lib/review/types.ts';
import { useWords } from '../../words.tsx';
import { Entries, type Entry } from './Entries.tsx';

type Row = NonNullable<WrittenScenario['history']>[number];
const channels = ['x', 'facebook', 'x-chat', 'messenger', 'telephone', 'email', 'chat', 'shop'] as const;

const asText = (value: string | number | undefined): string => String(value ?? '');

/** A row as the form shows it: the words of one language, the day without its hour. */
function entryOf({ at, channel, direction, summary, agent, promise, kept }: Row, language: Language): Entry {
  return {
    at: at.slice(0, 10),
    channel,
    direction,
    summary: summary[language] ?? '',
    agent: agent ?? '',
    promise: promise?.[language] ?? '',
    kept: kept === undefined ? '' : kept ? 'kept' : 'broken',
  };
}

function rowOf(entry: Entry, before: Row | undefined, language: Language): Row {
  const at = asText(entry.at);
  const kept = asText(entry.kept);
  const promise = orNone(withWords(before?.promise, language, asText(entry.promise)));
  let row: Row = {
    ...before,
    // the hour of a day that was not changed stays
    at: before && before.at.slice(0, 10) === at ? before.at : at,
    channel: asText(entry.channel),
    direction: entry.direction === 'out' ? 'out' : 'in',
    summary: withWords(before?.summary, language, asText(entry.summary)),
  };
  row = withField(row, 'agent', asText(entry.agent) || undefined);
  row = withField(row, 'promise', promise);
  return withField(row, 'kept', kept === '' ? undefined : kept === 'kept');
}

interface Props {
  readonly history: readonly Row[];
  readonly language: Language;
  change(history: readonly Row[]): void;
}

/** What happened with her before: the trainee's panel shows it. */
export function PastForm({ history, language, change }: Props) {
  const { t } = useWords();
  return (
    <div className="wide">
      <Entries
        title={t('practice.past')}
        fields={[
          { name: 'at', label: t('guidelines.field-date'), type: 'date' },
          {
            name: 'channel',
            label: t('practice.channel'),
            type: channels.map((each) => [each, t(`panel.channel-${each}`)] as const),
          },
          {
            name: 'direction',
            label: t('practice.direction'),
            type: [
              ['in', t('practice.direction-in')],
              ['out', t('practice.direction-out')],
            ],
          },
          { name: 'agent', label: t('practice.agent'), type: 'line', optional: true },
          { name: 'summary', label: t('practice.summary'), type: 'lines' },
          { name: 'promise', label: t('practice.promise'), type: 'line', optional: true },
          {
            name: 'kept',
            label: t('practice.kept'),
            type: [
              ['', '–'],
              ['kept', t('practice.kept-yes')],
              ['broken', t('practice.kept-no')],
            ],
          },
        ]}
        entries={history.map((row) => entryOf(row, language))}
        fresh={{ at: '', channel: 'telephone', direction: 'in', summary: '' }}
        nameOf={({ at, summary }) => `${asText(at)} ${asText(summary)}`}
        change={(entries, removed) => {
          const before = removed === undefined ? history : history.filter((_, at) => at !== removed);
          change(entries.map((entry, at) => rowOf(entry, before[at], language)));
        }}
      />
    </div>
  );
}
