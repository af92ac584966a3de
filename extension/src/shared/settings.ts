/** The language of the interface, or `auto` for the browser's. */
export const LANGUAGE_CHOICES = ["auto", "ko", "en"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Settings {
  /** Address of the Factmark server without a slash at its end. */
  readonly server: string;
  readonly language: LanguageChoice;
}

/** What holds before anybody has saved settings: a server that runs on this machine. */
export const DEFAULT_SETTINGS: Settings = { server: "http://127.0.0.1:8765", language: "auto" };

/** Settings from what the browser stored; what is missing or cannot be used falls back to the default. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const language = LANGUAGE_CHOICES.find((choice) => choice === stored.language);
  return {
    server: serverAddress(stored.server) ?? DEFAULT_SETTINGS.server,
    language: language ?? DEFAULT_SETTINGS.language,
  };
}

/**
 * A server address as it is kept: http or https, a path if it has one, no slash at the end.
 *
 * `localhost:8765` is taken for http. Null when it is no address, or carries a password, a query or a fragment.
 */
export function serverAddress(typed: unknown): string | null {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const words = typed.trim();
  const candidate = words.includes("://") ? words : `http://${words}`;
  if (!URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return isWeb && isPlain ? (url.origin + url.pathname).replace(/\/+$/, "") : null;
}

/** Whether text sent to the address can be read on the way: http to another machine. */
export function isUnprotected(server: string): boolean {
  const { protocol, hostname } = new URL(server);
  const isHere = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
  return protocol === "http:" && !isHere;
}
