import type { TextKey } from '../../lib/languages/text.ts';
import type { Finding, LeakKind } from '../../lib/review/types.ts';

const severities = ['stop', 'warn', 'note'] as const;

/** The gravest findings first, in the order of the draft within each; what is missing last. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding) => severities.indexOf(finding.severity) + (finding.group === 'missing' ? 10 : 0);
  return findings.toSorted((one, other) => weight(one) - weight(other) || one.start - other.start);
}

/** The key of the sentence that tells the harm of a finding, not the rule that found it. */
export function harmOf(finding: Finding): TextKey {
  if (finding.kind === 'reveal') return 'card.harm-reveal';
  switch (finding.group) {
    case 'leak':
      return `card.harm-${finding.kind as LeakKind}`;
    case 'tone':
      return 'card.harm-tone';
    case 'missing':
      return 'card.harm-missing';
    case 'phrase':
      return 'card.harm-phrase';
  }
}
