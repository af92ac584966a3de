import type { Answers, Message, Move } from "./messages";
import { type Settings, settingsFrom } from "./settings";

/** The one door to the browser's extension interface: `browser` in Firefox, `chrome` in Chromium. */
function api(): typeof chrome {
  const scope = globalThis as { browser?: typeof chrome; chrome: typeof chrome };
  return scope.browser ?? scope.chrome;
}

/** The style sheet and the script that the toolbar click brings into a page. */
const PAGE_STYLE = "content/highlight.css";
const PAGE_SCRIPT = "content/main.js";

export function onToolbarClick(listener: (tabId: number) => Promise<void>): void {
  api().action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void listener(tab.id);
  });
}

export function onCommand(listener: (command: string, tabId: number) => Promise<void>): void {
  api().commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void listener(command, tab.id);
  });
}

/** Runs the reader in the tab's page. Rejects where the browser lets no extension in. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await api().scripting.insertCSS({ target, files: [PAGE_STYLE] });
  const [frame] = await api().scripting.executeScript({ target, files: [PAGE_SCRIPT] });
  // Firefox does not reject on its own pages: it runs nothing and says null.
  if (frame == null) throw new Error("nothing was run in this page");
}

export async function removeReaderStyle(tabId: number): Promise<void> {
  await api().scripting.removeCSS({ target: { tabId }, files: [PAGE_STYLE] });
}

type Answerer = (message: Message, tabId: number) => Promise<Answers[Message["kind"]]>;

/** Answers messages of our own content scripts; the answer may take its time. */
export function onMessage(answerer: Answerer): void {
  api().runtime.onMessage.addListener((message: Message, sender, respond) => {
    const tabId = sender.tab?.id;
    if (sender.id !== api().runtime.id || tabId === undefined) return false;
    void answerer(message, tabId).then(respond);
    return true;
  });
}

export function sendMessage<K extends Message["kind"]>(message: Message & { kind: K }): Promise<Answers[K]> {
  return api().runtime.sendMessage(message);
}

/** Tells the tab's reader to move; false when there is none in its page. */
export async function sendMove(tabId: number, move: Move): Promise<boolean> {
  try {
    await api().tabs.sendMessage(tabId, move);
    return true;
  } catch {
    // The browser rejects for one reason only here: nobody listens in that page.
    return false;
  }
}

export function onMove(listener: (move: Move) => void, signal: AbortSignal): void {
  const event = api().runtime.onMessage;
  const hear = (move: Move): void => listener(move);
  event.addListener(hear);
  signal.addEventListener("abort", () => event.removeListener(hear), { once: true });
}

export async function loadSettings(): Promise<Settings> {
  return settingsFrom(await api().storage.local.get(["server", "language"]));
}

export async function saveSettings(settings: Settings): Promise<void> {
  await api().storage.local.set({ ...settings });
}

/** The language of the browser's own menus, as a BCP 47 tag. */
export function browserLanguage(): string {
  return api().i18n.getUILanguage();
}

export function openSettings(): Promise<void> {
  return api().runtime.openOptionsPage();
}

/** Whether the extension may talk to the server. */
export function mayReach(server: string): Promise<boolean> {
  return api().permissions.contains({ origins: [originPattern(server)] });
}

/** Asks the user to allow the server; true when it is allowed. To be called straight from a click. */
export function requestReach(server: string): Promise<boolean> {
  return api().permissions.request({ origins: [originPattern(server)] });
}

/** Gives up the permission for a server that is no longer used; those of the manifest stay. */
export async function withdrawReach(server: string): Promise<void> {
  const origins = [originPattern(server)];
  const { host_permissions: kept = [] } = api().runtime.getManifest();
  if (origins.every((origin) => !kept.includes(origin))) await api().permissions.remove({ origins });
}

/** The match pattern of a server's address. Firefox knows no ports in patterns: there it is the whole host. */
function originPattern(server: string): string {
  const { protocol, host, hostname } = new URL(server);
  const isFirefox = api().runtime.getURL("").startsWith("moz-extension:");
  return `${protocol}//${isFirefox ? hostname : host}/*`;
}

/** What the toolbar button shows for one tab. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The neutral grey of the badge: its number speaks, not its colour. */
const BADGE_COLOR = "#3f4a5a";

export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  const { action } = api();
  await action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await action.setBadgeText({ tabId, text: badge.text });
  await action.setTitle({ tabId, title: badge.title });
}

/** The page of the extension that says why the tab's page cannot be read. */
const NOTICE_PAGE = "popup/notice.html";

/** Opens the notice under the toolbar button; false where the browser opens none by itself. */
export async function openNotice(tabId: number): Promise<boolean> {
  const { action } = api();
  await action.setPopup({ tabId, popup: NOTICE_PAGE });
  try {
    await action.openPopup();
    return true;
  } catch {
    // No window has the focus, or this browser opens a popup only by hand: the button's title says it too.
    return false;
  } finally {
    await action.setPopup({ tabId, popup: "" });
  }
}

/** The extension's commands and the keys they have now, which the user may have changed or removed. */
export async function shortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await api().commands.getAll();
  return new Map(commands.map(({ name, shortcut }) => [name ?? "", shortcut ?? ""]));
}
