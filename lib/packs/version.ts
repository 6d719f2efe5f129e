/** Negative where `one` is older than `other`; versions are "1.0.0" as the pack's schema has them. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const most = 9999;

/** The version behind: the last number counts up, and carries. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (patch < most) return `${major}.${minor}.${patch + 1}`;
  return minor < most ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}
