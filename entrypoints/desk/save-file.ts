/** Hands a text to the person as a file. Nothing leaves the browser. */
export function saveFile(
  name: string,
  content: string | readonly string[],
  type: 'application/json' | 'application/jsonl' | 'text/csv' | 'text/html',
): void {
  const parts = typeof content === 'string' ? [content] : [...content];
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over once this turn is done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "tenang-records-2026-11-19.json" */
export function fileName(what: string, now: number, ending: 'json' | 'csv' | 'html' | 'jsonl'): string {
  const plain = what
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `tenang-${plain || 'records'}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
}
