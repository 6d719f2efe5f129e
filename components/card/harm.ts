import type { Finding, LeakKind } from '../../lib/review/types.ts';
import type { Words } from '../words.tsx';

const severities = ['stop', 'warn', 'note'] as const;

/** The gravest findings first, in the order of the draft within each; what is missing last. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding) => severities.indexOf(finding.severity) + (finding.group === 'missing' ? 10 : 0);
  return findings.toSorted((one, other) => weight(one) - weight(other) || one.start - other.start);
}

/** The sentence that tells the harm of a finding and the kind of thing that does it, not the rule that found it. */
export function harmOf(finding: Finding, t: Words['t']): string {
  if (finding.kind === 'reveal') return t('card.harm-reveal');
  switch (finding.group) {
    case 'leak':
      if (finding.why === t('why.third-person'))
        return t('card.harm-third-person', { kind: t(`desk.kind-${finding.kind as LeakKind}`) });
      if (finding.rule === 'payment-card-end') return t('card.harm-payment-card-end');
      return t(`card.harm-${finding.kind as LeakKind}`);
    case 'tone':
      return t('card.harm-tone');
    case 'missing':
      return t('card.harm-missing');
    case 'phrase':
      return t('card.harm-phrase');
  }
}

/** Reasons that say no more than the harm does. */
function saidByHarm({ group, kind, why }: Finding, t: Words['t']): boolean {
  if (group !== 'leak') return false;
  const same = [kind as LeakKind | 'reveal', 'payment-card-end', 'third-person'] as const;
  return same.some((key) => why === t(`why.${key}`));
}

/** What the findings tell beside the harm of the first of them, each reason once. */
export function whysBeside(findings: readonly Finding[], t: Words['t']): readonly string[] {
  const [first] = findings;
  const told = first && saidByHarm(first, t) ? first.why : null;
  return [...new Set(findings.map(({ why }) => why))].filter((why) => why !== told);
}
