import { useEffect, useMemo, useState } from 'react';
import { OtherDraft } from '../../../components/desk/guidelines/OtherDraft.tsx';
import { Publish } from '../../../components/desk/guidelines/Publish.tsx';
import { RuleForm } from '../../../components/desk/guidelines/RuleForm.tsx';
import { WriteBench } from '../../../components/desk/guidelines/WriteBench.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import { differenceOf } from '../../../lib/packs/difference.ts';
import { ruleIdFrom, withoutRule, withRule } from '../../../lib/packs/editing.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack, PackPhraseRule } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { signPack } from '../../../lib/packs/signature.ts';
import { type PackTest, testPackInSlices } from '../../../lib/packs/test-pack.ts';
import { nextVersion } from '../../../lib/packs/version.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import { fingerprintOf, isSecretKey, makeKey, NoEd25519, type SecretKey } from '../../shared/ed25519.ts';
import { slices } from '../../shared/slices.ts';
import { readSubscriptions } from '../../shared/subscriptions.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { putInForce } from '../packs.ts';
import { fileName, saveFile } from '../save-file.ts';
import { dropDraft, nameOf } from './kept-drafts.ts';
import { keepLeadKey, leadSigner, readLeadKey } from './lead-key.ts';
import { ownPosts, samplePosts } from './posts.ts';
import { useBase } from './use-base.ts';
import { type Draft, useDraft } from './use-draft.ts';

const emptyRule: PackPhraseRule = { id: '', phrase: '', severity: 'warn', advice: '', mustFlag: [''], mustPass: [''] };

/** The draft as it would be published: the next version, unsigned yet. */
function asNext(draft: Pack, base: Pack): Pack {
  const { signature: _, ...rest } = draft;
  return { ...rest, version: nextVersion(base.version) };
}

function problemsOf(pack: Pack, language: Parameters<typeof readPack>[1]) {
  const reading = readPack(exportPack(pack), language);
  return 'problems' in reading ? reading.problems : [];
}

/** What rules are tried on; empty until it is read. */
function usePosts() {
  const { db, attempt } = useDesk();
  const [posts, setPosts] = useState<{ own: readonly string[]; sample: readonly string[] }>({ own: [], sample: [] });
  useEffect(() => {
    let isOver = false;
    attempt(async () => {
      const now = clock();
      const [own, sample] = await Promise.all([ownPosts(db, now), samplePosts(now)]);
      if (!isOver) setPosts({ own, sample });
    });
    return () => {
      isOver = true;
    };
  }, [db, attempt]);
  return posts;
}

/** What the pack's own sentences do; null until they are tried, which takes seconds for a large one. */
function useTests(pack: Pack | null): readonly PackTest[] | null {
  const { attempt } = useDesk();
  const [tried, setTried] = useState<{ readonly of: Pack; readonly tests: readonly PackTest[] } | null>(null);
  useEffect(() => {
    if (!pack) return;
    let isOver = false;
    attempt(async () => {
      const breathe = slices();
      const tests = await testPackInSlices(
        pack,
        (draft, context) => (isOver ? [] : reviewDraft(draft, context)),
        breathe,
      );
      if (!isOver) setTried({ of: pack, tests });
    });
    return () => {
      isOver = true;
    };
  }, [pack, attempt]);
  return tried !== null && tried.of === pack ? tried.tests : null;
}

function PublishPanel({ draft, base }: { readonly draft: Draft; readonly base: Pack }) {
  const { t, language } = useWords();
  const { db, change, say, attempt } = useDesk();
  const [secret, setSecret] = useState<SecretKey | null>(null);
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const [followsAddress, setFollows] = useState(false);
  useEffect(() => {
    attempt(async () => {
      const known = await readLeadKey();
      setSecret(known);
      setFingerprint(known && (await fingerprintOf(known.x)));
      setFollows((await readSubscriptions()).some(({ layer }) => layer === 'company'));
    });
  }, [attempt]);
  const next = useMemo(() => asNext(draft.pack, base), [draft.pack, base]);
  const changes = useMemo(() => differenceOf({ ...base, version: next.version }, next), [base, next]);
  const problems = useMemo(() => problemsOf(next, language), [next, language]);
  const tests = useTests(problems.length > 0 ? null : next);

  const takeKey = async (key: SecretKey | null, words: string) => {
    await keepLeadKey(key);
    setSecret(key);
    setFingerprint(key && (await fingerprintOf(key.x)));
    say(words);
  };
  const signed = async () => {
    const signer = await leadSigner();
    return signer ? signPack(next, signer) : next;
  };
  const saveKey = (key: SecretKey) =>
    saveFile('tenang-lead.key', `${JSON.stringify(key, null, 2)}\n`, 'application/json');
  return (
    <Publish
      version={next.version}
      changes={changes}
      problems={problems}
      tests={tests}
      fingerprint={fingerprint}
      followsAddress={followsAddress}
      publish={() =>
        attempt(async () => {
          await putInForce(db, await signed(), clock(), change);
          await dropDraft(nameOf(base));
          say(t('guidelines.published', { name: setApart(next.name), version: next.version }));
        })
      }
      saveFile={() =>
        attempt(async () => {
          const file = fileName(`${next.name} ${next.version}`, clock(), 'json');
          saveFile(file, exportPack(await signed()), 'application/json');
          say(t('desk.exported', { file }));
        })
      }
      makeKey={() =>
        attempt(async () => {
          try {
            const made = await makeKey();
            await takeKey(made, t('guidelines.keyMade'));
            saveKey(made);
          } catch (error) {
            if (!(error instanceof NoEd25519)) throw error;
            say(t('guidelines.noEd25519'));
          }
        })
      }
      openKey={(file) =>
        attempt(async () => {
          let key: unknown = null;
          try {
            key = JSON.parse(await file.text());
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
          }
          if (isSecretKey(key)) await takeKey(key, t('guidelines.keyOpened'));
          else say(t('guidelines.keyWrong'));
        })
      }
      saveKey={() => secret && saveKey(secret)}
      forgetKey={() => attempt(() => takeKey(null, t('guidelines.keyForgotten')))}
    />
  );
}

function Bench({ base, draft }: { readonly base: Pack; readonly draft: Draft }) {
  const { t, language } = useWords();
  const { say } = useDesk();
  const posts = usePosts();
  const rules = draft.pack.phraseRules ?? [];
  const [open, setOpen] = useState<string | null>(rules.length === 0 ? 'new' : null);
  /** Counts up to begin a form anew. */
  const [round, setRound] = useState(0);
  const [isPublishing, setPublishing] = useState(false);
  const changeCount = useMemo(() => differenceOf(base, draft.pack).length, [base, draft.pack]);
  const shown = open === 'new' ? emptyRule : rules.find(({ id }) => id === open);
  const named = (rule: PackPhraseRule): PackPhraseRule =>
    rule.id === ''
      ? {
          ...rule,
          id: ruleIdFrom(
            rule.phrase,
            rules.map(({ id }) => id),
          ),
        }
      : rule;
  const openRule = (id: string) => {
    setOpen(id);
    setRound(round + 1);
  };
  const bench = (
    <WriteBench
      rules={rules}
      open={open}
      changeCount={changeCount}
      canUndo={draft.canUndo}
      canRedo={draft.canRedo}
      isPublishing={isPublishing}
      openRule={(id) => {
        setPublishing(false);
        openRule(id);
      }}
      undo={draft.undo}
      redo={draft.redo}
      review={() => setPublishing(!isPublishing)}
      discard={() => {
        draft.discard();
        say(t('guidelines.discarded'), async () => draft.undo());
      }}
    >
      {isPublishing ? (
        <PublishPanel draft={draft} base={base} />
      ) : (
        shown && (
          <RuleForm
            key={`${open} ${round}`}
            begin={shown}
            isNew={open === 'new'}
            own={posts.own}
            sample={posts.sample}
            faultsOf={(rule) => {
              const alone = problemsOf({ ...draft.pack, phraseRules: [named(rule)] }, language);
              return alone.filter(({ path }) => path.startsWith('phraseRules'));
            }}
            keep={(rule) => {
              const kept = named(rule);
              draft.change(withRule(draft.pack, kept));
              openRule(kept.id);
              say(t('guidelines.kept'), async () => draft.undo());
            }}
            remove={() => {
              draft.change(withoutRule(draft.pack, shown.id));
              openRule('new');
              say(t('guidelines.removed'), async () => draft.undo());
            }}
          />
        )
      )}
    </WriteBench>
  );
  if (draft.left === null) return bench;
  return (
    <>
      <OtherDraft from={draft.left} takeUp={draft.takeUp} throwAway={draft.throwAway} />
      {bench}
    </>
  );
}

function WithBase({ base }: { readonly base: Pack }) {
  const draft = useDraft(base);
  return draft && <Bench base={base} draft={draft} />;
}

/** Where a lead writes rules: a draft, tried as it is written, that holds nowhere until it is published. */
export function WriteRoom() {
  const found = useBase();
  return found ? <WithBase base={found.base} /> : null;
}
