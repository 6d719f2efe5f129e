import { useWords } from '../../words.tsx';

/** The parts of the guidelines, by their address behind `#guidelines/`. */
export const guidelineParts = ['force', 'write', 'guard', 'facts', 'practice', 'rollout', 'follow'] as const;
export type GuidelinePart = (typeof guidelineParts)[number];

const names = {
  force: 'guidelines.tabForce',
  write: 'guidelines.tabWrite',
  guard: 'guidelines.tabGuard',
  facts: 'guidelines.tabFacts',
  practice: 'practice.tab',
  follow: 'guidelines.tabFollow',
  rollout: 'guidelines.tabRollout',
} as const satisfies Record<GuidelinePart, string>;

export function GuidelineTabs({
  part,
  toSee,
}: {
  readonly part: GuidelinePart;
  readonly toSee: readonly GuidelinePart[];
}) {
  const { t } = useWords();
  return (
    <nav className="guideline-tabs" aria-label={t('guidelines.places')}>
      {guidelineParts.map((each) => (
        <a
          key={each}
          href={each === 'force' ? '#guidelines' : `#guidelines/${each}`}
          aria-current={each === part ? 'true' : undefined}
        >
          {t(names[each])}
          {toSee.includes(each) && <span className="to-see" aria-hidden="true" />}
        </a>
      ))}
    </nav>
  );
}
