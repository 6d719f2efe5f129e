import { ArrowLeft, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Name } from '../Name.tsx';
import { bounded } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { EmptyPlace } from './EmptyPlace.tsx';
import { LoadSample, type SampleProps } from './LoadSample.tsx';

export interface ListedCustomer {
  readonly customerId: string;
  readonly displayName: string;
  /** What was said last, or what the search matched. */
  readonly line: string;
  readonly at?: string;
}

interface Props {
  readonly words: string;
  readonly listed: readonly ListedCustomer[];
  readonly chosen: string | null;
  readonly hasRecords: boolean;
  readonly sample: SampleProps;
  /** The chosen customer, drawn. */
  readonly children: ReactNode;
  search(words: string): void;
}

/** A list on the left, one customer on the right; on a narrow screen one or the other. */
export function Customers({ words, listed, chosen, hasRecords, sample, children, search }: Props) {
  const { t } = useWords();
  if (!hasRecords) {
    return (
      <EmptyPlace title={t('desk.customersTeach')} why={t('desk.customersTeachWhy')}>
        <LoadSample {...sample} />
        <a className="button" href="#records">
          {t('desk.importFile')}
        </a>
      </EmptyPlace>
    );
  }
  return (
    <div className={`list-detail ${chosen === null ? 'list-first' : 'detail-first'}`}>
      <section className="list" aria-label={t('desk.place-customers')}>
        <label className="search-field">
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{t('desk.search')}</span>
          <input
            className="field"
            type="search"
            value={words}
            maxLength={200}
            placeholder={t('desk.customersSearch')}
            onChange={(event) => search(event.target.value)}
          />
        </label>
        <p className="small soft" role="status">
          {words.trim() === ''
            ? t('desk.customersLately')
            : listed.length === 0
              ? t('desk.customersNone')
              : t('desk.customersFound', { count: listed.length })}
        </p>
        <ul>
          {listed.map((customer) => (
            <li key={customer.customerId}>
              <a
                href={`#customers/${encodeURIComponent(customer.customerId)}`}
                aria-current={customer.customerId === chosen ? 'true' : undefined}
              >
                <span className="listed-head">
                  <Name words={customer.displayName} />
                  {customer.at && (
                    <span className="small soft">
                      <When at={customer.at} />
                    </span>
                  )}
                </span>
                <bdi className="small soft one-line">{bounded(customer.line, 160)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="detail">
        {chosen === null ? (
          <p className="soft choose">{t('desk.choose')}</p>
        ) : (
          <>
            <a className="back" href="#customers">
              <ArrowLeft size={16} aria-hidden="true" /> {t('desk.backToList')}
            </a>
            {children}
          </>
        )}
      </section>
    </div>
  );
}
