import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { siteHosts } from '../../lib/sites/hosts.ts';
import { browser } from '../shared/browser.ts';
import { cardMessage } from '../shared/messages/card.ts';
import { pageMessage } from '../shared/messages/page.ts';
import { panelMessage } from '../shared/messages/panel.ts';
import { loadCase, refreshCase, warmUp } from './case.ts';
import { announceDue } from './due.ts';
import { fromCard } from './from-card.ts';
import { fromPage, welcome } from './from-page.ts';
import { fromPanel } from './from-panel.ts';
import { keepRetention } from './keep.ts';
import { keepLock } from './lock.ts';
import { forgetClosedTabs } from './open-incident.ts';
import { closeStorage } from './parking.ts';
import { beginPage, forgetPerson, newSession, type Session } from './session.ts';
import { showCard, showPanel } from './show.ts';
import { keepGuidelines } from './subscriptions.ts';
import { forgetGuidelines, watchWorld } from './world.ts';

/** The only broker: everything that knows something private happens behind these lines. */
const sessions = new Map<number, Session>();
/** Panels of the browser's own side bar: they follow the tab in use. */
const sidePanels = new Set<Runtime.Port>();
const nowhere = newSession(-1);

function sessionOf(tabId: number): Session {
  const known = sessions.get(tabId);
  if (known) return known;
  const made = newSession(tabId);
  sessions.set(tabId, made);
  return made;
}

const siteOrigins = new Set(siteHosts.map((pattern) => new URL(pattern.replace('/*', '/')).origin));

function isPage(sender: Runtime.MessageSender | undefined): boolean {
  if (!sender?.url || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  return siteOrigins.has(new URL(sender.url).origin);
}

function isOurs(sender: Runtime.MessageSender | undefined, file: string): boolean {
  return sender?.url?.split(/[?#]/)[0] === browser.runtime.getURL(file);
}

/** Takes messages in the order in which they came; one that fails is told to the console by name only, and the line goes on. */
function inOrder<Message>(handle: (message: Message) => Promise<void>): (message: Message) => void {
  let last = Promise.resolve();
  return (message) => {
    last = last
      .then(() => handle(message))
      .catch((error: unknown) => {
        console.error('Tenang could not do what it was asked', error instanceof Error ? error.stack : 'unknown');
      });
  };
}

function openPage(port: Runtime.Port): void {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined || !isPage(port.sender)) {
    port.disconnect();
    return;
  }
  const session = sessionOf(tabId);
  session.page = port;
  const handle = inOrder<unknown>(async (raw) => {
    const parsed = v.safeParse(pageMessage, raw);
    // What was last in view is so no longer, and nothing may be checked against it.
    if (!parsed.success) session.view = null;
    const message = v.parse(pageMessage, raw);
    if (message.type === 'hello') {
      beginPage(session);
      session.site = message.site;
      session.nonce = message.nonce;
      for (const frame of [...waiting]) frame();
      await welcome(session);
    } else if (message.type === 'all-told') {
      session.isTold = true;
      for (const frame of [...waiting]) frame();
      await showCard(session);
    }
    await fromPage(session, message);
  });
  port.onMessage.addListener(handle);
  port.onDisconnect.addListener(() => {
    if (session.page !== port) return;
    session.page = null;
    session.nonce = null;
    beginPage(session);
    void showPanel(session);
  });
}

/** Frames that said their nonce before their page did. */
const waiting = new Set<() => void>();

/**
 * Resolves once the tab's own page has said the same nonce: a frame that a site made by itself never gets further. The dialog waits
 * for the whole of what the page has to tell: it stays as it is open before a background that begins anew, and no decision is lost.
 */
function vouchedFor(
  session: Session,
  nonce: string,
  port: Runtime.Port,
  what: 'hello' | 'all' = 'hello',
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (session.nonce !== nonce || (what === 'all' && !session.isTold)) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    port.onDisconnect.addListener(() => waiting.delete(look));
    look();
  });
}

function openPanel(port: Runtime.Port): void {
  if (!isOurs(port.sender, 'panel.html')) {
    port.disconnect();
    return;
  }
  const { tab, frameId } = port.sender ?? {};
  const tabId = tab?.id;
  // Opened as a page of its own it lies beside nothing, and says so.
  const isAlone = tabId !== undefined && frameId === 0;
  let session = tabId === undefined || isAlone ? nowhere : sessionOf(tabId);
  let known = tabId === undefined || isAlone;
  const handle = inOrder<unknown>(async (raw) => {
    const message = v.parse(panelMessage, raw);
    if (message.type === 'hello') {
      if (tabId === undefined) {
        sidePanels.add(port);
        await followTab();
      } else if (isAlone) {
        nowhere.panels.add(port);
        await showPanel(nowhere);
      } else if (message.nonce !== null) {
        await vouchedFor(session, message.nonce, port);
        known = true;
        session.panels.add(port);
        await showPanel(session);
      }
      return;
    }
    if (!known) return;
    if (tabId === undefined) session = [...sessions.values()].find(({ panels }) => panels.has(port)) ?? nowhere;
    await fromPanel(session, message, (command) => port.postMessage(command));
  });
  port.onMessage.addListener(handle);
  port.onDisconnect.addListener(() => {
    sidePanels.delete(port);
    for (const { panels } of [...sessions.values(), nowhere]) panels.delete(port);
  });
}

function openCard(port: Runtime.Port): void {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined || !isOurs(port.sender, 'card.html')) {
    port.disconnect();
    return;
  }
  const session = sessionOf(tabId);
  let known = false;
  const handle = inOrder<unknown>(async (raw) => {
    const message = v.parse(cardMessage, raw);
    if (message.type === 'hello') {
      await vouchedFor(session, message.nonce, port, 'all');
      known = true;
      session.cards.add(port);
      await showCard(session);
    } else if (known) {
      await fromCard(session, message);
    }
  });
  port.onMessage.addListener(handle);
  port.onDisconnect.addListener(() => session.cards.delete(port));
}

/** The browser's own side panel shows the tab in use. */
async function followTab(): Promise<void> {
  if (sidePanels.size === 0) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const session = tab?.id === undefined ? nowhere : (sessions.get(tab.id) ?? nowhere);
  for (const port of sidePanels) {
    for (const { panels } of [...sessions.values(), nowhere]) panels.delete(port);
    session.panels.add(port);
  }
  await showPanel(session);
}

export default defineBackground({
  type: 'module',
  main() {
    warmUp();
    void closeStorage();
    keepRetention();
    announceDue();
    keepGuidelines();
    forgetClosedTabs();
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === 'page') openPage(port);
      else if (port.name === 'panel') openPanel(port);
      else if (port.name === 'card') openCard(port);
      else port.disconnect();
    });
    browser.tabs.onActivated.addListener(({ tabId }) => {
      // The desk may have changed records or guidelines meanwhile.
      forgetGuidelines();
      const session = sessions.get(tabId);
      if (session) void refreshCase(session);
      void followTab();
    });
    browser.tabs.onRemoved.addListener((tabId) => sessions.delete(tabId));
    const anew = () => {
      for (const session of sessions.values()) {
        session.caseKey = '';
        if (session.page) void welcome(session);
        if (session.view) void loadCase(session, session.view);
      }
      void showPanel(nowhere);
    };
    watchWorld(anew);
    keepLock(() => {
      // What was read of anybody is out of our hands before anything else is done.
      for (const session of sessions.values()) forgetPerson(session);
      anew();
    });
    openSidePanelByIcon();
  },
});

interface ChromeSidePanel {
  readonly chrome?: {
    readonly sidePanel?: { setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void> };
  };
}

/** Chromium opens its side panel by itself when told so once; Firefox toggles its sidebar in the click. */
function openSidePanelByIcon(): void {
  const { chrome } = globalThis as ChromeSidePanel;
  if (chrome?.sidePanel) {
    void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  const icon = browser.action ?? browser.browserAction;
  icon.onClicked.addListener(() => void browser.sidebarAction.toggle());
}
