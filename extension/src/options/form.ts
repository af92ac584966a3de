import type { WordKey, Words } from "~/shared/words";

/** The controls of the settings page. */
export interface Form {
  readonly element: HTMLFormElement;
  readonly server: HTMLInputElement;
  readonly serverState: HTMLElement;
  readonly test: HTMLButtonElement;
  readonly language: HTMLSelectElement;
  readonly saveState: HTMLElement;
  readonly shortcuts: HTMLElement;
}

export function formIn(document: Document): Form {
  return {
    element: control(document, "form", HTMLFormElement),
    server: control(document, "#server", HTMLInputElement),
    serverState: control(document, "#server-state", HTMLElement),
    test: control(document, "#test", HTMLButtonElement),
    language: control(document, "#language", HTMLSelectElement),
    saveState: control(document, "#save-state", HTMLElement),
    shortcuts: control(document, "#shortcuts", HTMLElement),
  };
}

function control<T extends Element>(document: Document, selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`options.html has no ${selector}`);
  return found;
}

/** Whether a message is good news, bad news or neither. */
export type Mood = "good" | "bad" | "plain";

export function state(place: HTMLElement, mood: Mood, sentence: string): void {
  place.dataset.mood = mood;
  place.textContent = sentence;
}

/** Fills every element that names a sentence with `data-say`. */
export function say(document: Document, words: Words): void {
  document.documentElement.lang = words.language;
  document.title = words.say("options_title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-say]")) {
    element.textContent = words.say(element.dataset.say as WordKey);
  }
}
