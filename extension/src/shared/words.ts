import english from "../../_locales/en/messages.json";
import korean from "../../_locales/ko/messages.json";
import type { LanguageChoice } from "./settings";

/** A language the interface speaks. */
export type Language = "ko" | "en";

/** The name of a sentence in _locales. */
export type WordKey = keyof typeof english;

/** The interface's words in one language. */
export interface Words {
  readonly language: Language;
  /** The sentence with `$1`, `$2` … replaced in order. */
  say(key: WordKey, ...gaps: readonly (string | number)[]): string;
  /** The word for a name that comes from the server, or that name itself when we have no word for it. */
  name(group: "slot" | "type", name: string): string;
  /** A date as the server writes it, `2025`, `2025-07` or `2025-07-18`, in this language; else as it stands. */
  date(iso: string): string;
}

const MESSAGES: Readonly<Record<Language, Readonly<Record<string, { readonly message: string }>>>> = {
  en: english,
  ko: korean,
};

/** The language to use: the choice, or the browser's own language where it is Korean, or English. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== "auto") return choice;
  return browserLanguage.toLowerCase().startsWith("ko") ? "ko" : "en";
}

export function wordsIn(language: Language): Words {
  const messages = MESSAGES[language];
  const find = (key: string): string | undefined => messages[key]?.message;
  return {
    language,
    say: (key, ...gaps) =>
      (find(key) ?? key).replace(/\$([1-9])/g, (_, n) => String(gaps[Number(n) - 1] ?? "")),
    name: (group, name) => find(`${group}_${name}`) ?? name,
    date: (iso) => writtenDate(language, iso),
  };
}

/** How much of a date is known, by the number of its parts. */
const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

function writtenDate(language: Language, iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (parts === null) return iso;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const style = DATE_STYLES[[month, day].filter((part) => part !== undefined).length];
  const moment = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const locale = language === "en" ? "en-GB" : "ko-KR";
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(moment);
}
