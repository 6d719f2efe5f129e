/** Starts the page. */
import { createRoot } from 'react-dom/client';
import type { Knobs } from '../../knobs.ts';
import type { Sent } from '../../replica-site.ts';
import { App } from './app.tsx';
import { chatBoxes } from './chat/registry.ts';
import { type EditorModel, models } from './composer/registry.ts';
import { leaveOut } from './hooks.ts';
import { followLinks, go } from './route.ts';
import sheet from './style.css';
import { speak } from './words.ts';
import { actAs, getWorld, loadWorld, sentHere, setTheme, useWorld } from './world.ts';

/** What tests may ask the page: the truth behind the DOM. */
export interface ReplicaWindow {
  /** Every Draft.js box with its model. */
  editors(): EditorModel[];
  /** Every chat box with the text that React holds. */
  chats(): { chat: string; text: string }[];
  /** What this page sent. */
  readonly sent: readonly Sent[];
  /** Navigates as the site does. */
  go(path: string): void;
  setTheme(theme: Knobs['theme']): void;
  actAs(handle: string): void;
}

declare global {
  interface Window {
    __replica: ReplicaWindow;
  }
}

window.__replica = { editors: models, chats: chatBoxes.all, sent: sentHere, go: (path) => go(path), setTheme, actAs };

const backgrounds: Record<Knobs['theme'], string> = {
  light: 'rgb(255, 255, 255)',
  dark: 'rgb(0, 0, 0)',
  contrast: 'rgb(5, 5, 5)',
};

/** X keeps its theme in inline styles of `html` and `body`. */
function Themed() {
  const { theme } = useWorld();
  document.body.style.backgroundColor = backgrounds[theme];
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  document.documentElement.toggleAttribute('data-theme', theme !== 'light');
  if (theme !== 'light') document.documentElement.dataset.theme = 'dark';
  return <App />;
}

async function start(): Promise<void> {
  await loadWorld();
  const { knobs } = getWorld();
  speak(knobs.lang);
  leaveOut(knobs.without);
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  addEventListener('click', followLinks);
  const root = document.getElementById('react-root');
  if (root) createRoot(root).render(<Themed />);
}

start();
