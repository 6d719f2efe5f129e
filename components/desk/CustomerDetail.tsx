import './records.css';
import { Download, Merge as MergeIcon, Plus, Trash2, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { KnownCustomer } from '../../lib/records/case-view.ts';
import type { SuggestedLink } from '../../lib/records/links.ts';
import type { Asking, Fact, Identity, IdentityType, Merge } from '../../lib/records/schema.ts';
import { matterText } from '../matter-text.ts';
import { Name } from '../Name.tsx';
import { factName } from '../panel/Facts.tsx';
import { HiddenValue } from '../panel/HiddenValue.tsx';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';
import { Askings } from './Askings.tsx';
import { Confirm } from './Confirm.tsx';
import { Menu } from './Menu.tsx';
import { type Found, MergeDialog } from './MergeDialog.tsx';
import { SameAs } from './SameAs.tsx';

const identityTypes = ['x', 'facebook', 'phone', 'email'] as const;
const factKinds = [
  'fullName',
  'phones',
  'emails',
  'addresses',
  'nationalIds',
  'dateOfBirth',
  'accounts',
  'orders',
  'amounts',
  'notes',
  'payments',
] as const;

export interface CustomerActions {
  addIdentity(type: IdentityType, value: string): void;
  removeIdentity(identity: Identity): void;
  setFacts(kind: Fact['kind'], values: readonly string[]): void;
  search(words: string): Promise<readonly Found[]>;
  merge(gone: Pick<Found, 'customerId' | 'displayName'>): void;
  part(merge: Merge): void;
  /** "Not the same person": remembered. */
  keepApart(other: SuggestedLink): void;
  /** Somebody asked to see a private value of this kind. */
  askedFor(kind: string): void;
  /** The document to read, or the file for programs. */
  exportPerson(form: 'readable' | 'machine'): void;
  erasePerson(): void;
}

interface Props {
  readonly view: KnownCustomer;
  readonly identities: readonly Identity[];
  readonly facts: readonly Fact[];
  readonly merges: readonly Merge[];
  readonly links: readonly SuggestedLink[];
  readonly askings: readonly Asking[];
  readonly actions: CustomerActions;
  /** The history, drawn. */
  readonly children: ReactNode;
}

/** One line of a form: a kind, a value, a button. */
function AddLine<Kind extends string>(props: {
  readonly label: string;
  readonly kindLabel: string;
  readonly valueLabel: string;
  readonly kinds: readonly Kind[];
  nameOf(kind: Kind): string;
  add(kind: Kind, value: string): void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind | undefined>(props.kinds[0]);
  const [value, setValue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === '' || kind === undefined) return;
    props.add(kind, value.trim());
    setValue('');
    setOpen(false);
  };
  if (!open) {
    return (
      <button type="button" className="button plain small" onClick={() => setOpen(true)}>
        <Plus size={14} aria-hidden="true" /> {props.label}
      </button>
    );
  }
  return (
    <form
      className="add-line"
      aria-label={props.label}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <select
        className="field"
        aria-label={props.kindLabel}
        value={kind}
        onChange={(event) => setKind(props.kinds.find((each) => each === event.target.value))}
      >
        {props.kinds.map((each) => (
          <option key={each} value={each}>
            {props.nameOf(each)}
          </option>
        ))}
      </select>
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
        autoFocus
        aria-label={props.valueLabel}
        placeholder={props.valueLabel}
        maxLength={500}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="button" disabled={value.trim() === ''}>
        {t('desk.add')}
      </button>
    </form>
  );
}

/** Everything that is known of one customer, and all that can be done with it. */
export function CustomerDetail({ view, identities, facts, merges, links, askings, actions, children }: Props) {
  const words = useWords();
  const { t, language } = words;
  const name = setApart(view.displayName);
  const valuesOf = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.value);
  return (
    <article className="customer">
      <header className="customer-head">
        <h2>
          <Name words={view.displayName} />
        </h2>
        <div className="customer-tools">
          <MergeDialog name={view.displayName} exceptId={view.customerId} search={actions.search} merge={actions.merge}>
            <button type="button" className="button small">
              <MergeIcon size={14} aria-hidden="true" /> {t('desk.merge')}
            </button>
          </MergeDialog>
          <Menu
            align="end"
            className="button small"
            entries={(['readable', 'machine'] as const).map((form) => ({
              key: form,
              label: t(`takeOut.${form}`),
              run: () => actions.exportPerson(form),
            }))}
          >
            <Download size={14} aria-hidden="true" /> {t('desk.exportPerson')}
          </Menu>
          <Confirm
            title={t('desk.erasePersonSure', { name })}
            why={t('desk.erasePersonWhy', { contacts: view.total })}
            action={t('desk.erase')}
            confirm={() => actions.erasePerson()}
          >
            <button type="button" className="button small danger">
              <Trash2 size={14} aria-hidden="true" /> {t('desk.erasePerson')}
            </button>
          </Confirm>
        </div>
      </header>

      <section aria-label={t('desk.knownAs')}>
        <h3>{t('desk.knownAs')}</h3>
        <ul className="known-as">
          {identities.map((identity) => (
            <li key={identity.id} className="chip">
              <span className="soft">{t(`desk.identity-${identity.type}`)}</span>
              <HiddenValue
                value={identity.shown}
                kind={t(`desk.identity-${identity.type}`)}
                open={identity.type === 'x' || identity.type === 'facebook'}
                asked={() => actions.askedFor(identity.type === 'phone' ? 'phones' : 'emails')}
              />
              <button
                type="button"
                className="icon-button tiny"
                aria-label={t('desk.removeIdentity', {
                  what: `${t(`desk.identity-${identity.type}`)} ${identity.type === 'x' || identity.type === 'facebook' ? setApart(identity.shown, 40) : ''}`,
                })}
                onClick={() => actions.removeIdentity(identity)}
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <AddLine
          label={t('desk.addIdentity')}
          kindLabel={t('desk.identityType')}
          valueLabel={t('desk.identityValue')}
          kinds={identityTypes}
          nameOf={(type) => t(`desk.identity-${type}`)}
          add={actions.addIdentity}
        />
      </section>

      <SameAs links={links} merges={merges} isSame={actions.merge} isNot={actions.keepApart} part={actions.part} />

      {view.matters.length > 0 && (
        <section aria-label={t('panel.matters')}>
          <h3>{t('panel.matters')}</h3>
          <ul className="matter-lines">
            {view.matters.map((matter, index) => (
              <li key={`${matter.code} ${matter.rowId ?? index}`}>{matterText(matter, words)}</li>
            ))}
          </ul>
        </section>
      )}

      <section aria-label={t('panel.facts')}>
        <h3>{t('panel.facts')}</h3>
        {facts.length === 0 ? (
          <p className="soft">{t('desk.noFacts')}</p>
        ) : (
          <dl className="fact-table">
            {facts.map((fact) => (
              <div key={fact.id} className="fact">
                <dt>{factName(fact.kind, language)}</dt>
                <dd>
                  <HiddenValue
                    value={fact.value}
                    kind={factName(fact.kind, language)}
                    asked={() => actions.askedFor(fact.kind)}
                  />
                  <button
                    type="button"
                    className="icon-button tiny"
                    aria-label={t('desk.removeFact', { kind: factName(fact.kind, language) })}
                    onClick={() =>
                      actions.setFacts(
                        fact.kind,
                        valuesOf(fact.kind).filter((value) => value !== fact.value),
                      )
                    }
                  >
                    <X size={14} aria-hidden="true" />
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <Askings askings={askings} />
        <AddLine
          label={t('desk.addFact')}
          kindLabel={t('desk.factKind')}
          valueLabel={t('desk.factValue')}
          kinds={factKinds}
          nameOf={(kind) => factName(kind, language)}
          add={(kind, value) => actions.setFacts(kind, [...valuesOf(kind), value])}
        />
      </section>

      {children}
    </article>
  );
}
