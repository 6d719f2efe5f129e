import type { Page } from 'playwright-core';

interface Node {
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** What the signs in the page say: labels of the badges beside the boxes, and of the tab that stands in for a folded panel. */
export interface Signs {
  readonly badges: readonly string[];
  readonly tab: string;
  /** The question that the page's side asks by itself is open. */
  readonly question: boolean;
}

/** Our layer is closed to the page and to locators; the debugger sees into it. */
export async function signsOn(page: Page): Promise<Signs> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: "document.querySelector('tenang-layer')",
    });
    if (!result.objectId) return { badges: [], tab: '', question: false };
    const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
    const all: { names: readonly string[]; label: string }[] = [];
    const walk = (at: Node) => {
      const pairs = at.attributes ?? [];
      const said = new Map(
        pairs.flatMap((name, index) => (index % 2 === 0 ? [[name, pairs[index + 1] ?? ''] as const] : [])),
      );
      all.push({ names: (said.get('class') ?? '').split(' '), label: said.get('aria-label') ?? '' });
      for (const child of [...(at.shadowRoots ?? []), ...(at.children ?? [])]) walk(child);
    };
    walk(node as Node);
    const labelled = (name: string) => all.filter(({ names }) => names.includes(name)).map(({ label }) => label);
    return {
      badges: labelled('tenang-badge'),
      tab: labelled('tenang-tab')[0] ?? '',
      question: labelled('question').length > 0,
    };
  } finally {
    await devtools.detach();
  }
}
