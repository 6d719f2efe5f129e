import { CircleCheck, CircleX, RefreshCw, ShieldAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { Change } from '../../../lib/packs/difference.ts';
import { type Layer, layers } from '../../../lib/packs/managed.ts';
import type { Refusal } from '../../../lib/packs/subscription.ts';
import { bounded, setApart } from '../../strangers-words.ts';
import { When } from '../../When.tsx';
import { useWords } from '../../words.tsx';
import { Confirm } from '../Confirm.tsx';
import { ChangeList } from './ChangeList.tsx';

/** A subscription as the desk shows it. */
export interface Followed {
  readonly layer: Layer;
  readonly address: string;
  readonly isManaged: boolean;
  readonly asksBeforeGuard: boolean;
  readonly outcome: 'new' | 'unchanged' | 'update' | 'asks' | Refusal['reason'];
  readonly checkedAt: string | null;
  readonly faults: readonly string[];
  /** Fingerprints. */
  readonly key: string | null;
  readonly strangeKey: string | null;
  readonly pending: string | null;
  readonly changes: readonly Change[];
}

interface Props {
  readonly followed: readonly Followed[];
  readonly looking: Layer | null;
  follow(layer: Layer, address: string, asks: boolean): void;
  look(layer: Layer): void;
  stop(layer: Layer): void;
  take(layer: Layer): void;
  trust(layer: Layer): void;
}

const good: ReadonlySet<Followed['outcome']> = new Set(['unchanged', 'update']);

function FollowForm({ layer, follow }: { readonly layer: Layer } & Pick<Props, 'follow'>) {
  const { t } = useWords();
  const id = useId();
  const [address, setAddress] = useState('');
  const [asks, setAsks] = useState(true);
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="follow-form"
      onSubmit={(event) => {
        event.preventDefault();
        const isAddress = /^https:\/\/[^\s/]+/.test(address.trim());
        setWrong(!isAddress);
        if (isAddress) follow(layer, address.trim(), asks);
      }}
    >
      <label htmlFor={id}>{t('guidelines.address')}</label>
      <div className="follow-line">
        <input
          id={id}
          className="field"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={address}
          maxLength={300}
          aria-invalid={wrong}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="button primary">
          {t('guidelines.follow')}
        </button>
      </div>
      {wrong && (
        <p className="small coral" role="alert">
          {t('guidelines.notHttps')}
        </p>
      )}
      <label className="check">
        <input type="checkbox" checked={asks} onChange={(event) => setAsks(event.target.checked)} />{' '}
        {t('guidelines.asks')}
      </label>
    </form>
  );
}

/** Somebody else signed: nothing on this page is louder. */
function StrangeKey({ one, trust }: { readonly one: Followed; trust(): void }) {
  const { t } = useWords();
  const [known, strange] = [one.key ?? '?', one.strangeKey ?? '?'];
  return (
    <div className="strange-key" role="alert">
      <ShieldAlert size={24} aria-hidden="true" />
      <div>
        <p className="strong">{t('guidelines.outcome-other-key')}</p>
        <p>{t('guidelines.strangeKey', { known, strange })}</p>
        {!one.isManaged && (
          <Confirm
            title={t('guidelines.trust')}
            why={t('guidelines.trustWhy', { strange })}
            action={t('guidelines.trust')}
            confirm={trust}
          >
            <button type="button" className="button small">
              {t('guidelines.trust')}
            </button>
          </Confirm>
        )}
      </div>
    </div>
  );
}

function FollowedOne({ one, looking, ...does }: { readonly one: Followed } & Omit<Props, 'followed' | 'follow'>) {
  const { t } = useWords();
  const { layer, outcome } = one;
  const isGood = good.has(outcome);
  return (
    <>
      <p>
        <bdi className="strong">{bounded(one.address, 300)}</bdi>{' '}
        {one.isManaged && <span className="chip sea">{t('guidelines.managed')}</span>}
      </p>
      {one.strangeKey !== null && outcome === 'other-key' ? (
        <StrangeKey one={one} trust={() => does.trust(layer)} />
      ) : (
        <p
          className={`verdict ${isGood ? 'leaf' : outcome === 'new' || outcome === 'asks' ? 'soft' : 'coral'}`}
          role="status"
        >
          {isGood && <CircleCheck size={16} aria-hidden="true" />}
          {!isGood && outcome !== 'new' && outcome !== 'asks' && <CircleX size={16} aria-hidden="true" />}
          {looking === layer ? t('guidelines.looking') : t(`guidelines.outcome-${outcome}`)}
        </p>
      )}
      {one.faults.length > 0 && (
        <ul className="rule-faults">
          {one.faults.map((fault) => (
            <li key={fault}>
              <bdi>{bounded(fault, 300)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="small soft">
        {one.checkedAt !== null && (
          <>
            {t('guidelines.lastLook')} <When at={one.checkedAt} />
          </>
        )}
        {one.key !== null && (
          <>
            {' · '}
            {t('guidelines.keyIs')} <code>{one.key}</code>
          </>
        )}
      </p>
      {one.changes.length > 0 && (one.pending !== null || outcome === 'update') && (
        <details open={one.pending !== null}>
          <summary>{t(one.pending === null ? 'guidelines.lastChanges' : 'guidelines.waitingChanges')}</summary>
          <ChangeList changes={one.changes} />
        </details>
      )}
      <div className="pack-actions">
        {one.pending !== null && (
          <button type="button" className="button primary" onClick={() => does.take(layer)}>
            {t('guidelines.take', { version: setApart(one.pending, 20) })}
          </button>
        )}
        <button type="button" className="button small" disabled={looking !== null} onClick={() => does.look(layer)}>
          <RefreshCw size={14} aria-hidden="true" /> {t('guidelines.checkNow')}
        </button>
        {!one.isManaged && (
          <button type="button" className="button small plain" onClick={() => does.stop(layer)}>
            {t('guidelines.stopFollowing')}
          </button>
        )}
      </div>
    </>
  );
}

/** Guidelines that come from an address and stay fresh: the company's, and the team's above them. */
export function Follow({ followed, ...does }: Props) {
  const { t } = useWords();
  return (
    <div className="follow">
      <p className="soft">{t('guidelines.followWhy')}</p>
      {layers.map((layer) => {
        const one = followed.find((each) => each.layer === layer);
        return (
          <section key={layer} className="followed">
            <h2>{t(`guidelines.layer-${layer}`)}</h2>
            <p className="small soft">{t(`guidelines.layerWhy-${layer}`)}</p>
            {one ? <FollowedOne one={one} {...does} /> : <FollowForm layer={layer} follow={does.follow} />}
          </section>
        );
      })}
    </div>
  );
}
