import { browserLanguage, loadSettings, shortcuts } from "~/shared/browser";
import { languageFor, wordsIn } from "~/shared/words";
import { type Form, formIn, say } from "./form";
import { save, testConnection } from "./server";
import { shortcutList } from "./shortcut";

async function start(): Promise<void> {
  const form = formIn(document);
  const settings = await loadSettings();
  form.server.value = settings.server;
  form.language.value = settings.language;
  await speak(form);
  form.test.addEventListener("click", () => void testConnection(form, wordsOf(form)));
  form.element.addEventListener("submit", (event) => {
    event.preventDefault();
    void save(form, wordsOf(form)).then(() => speak(form));
  });
}

/** The words of the language that is chosen in the form. */
function wordsOf(form: Form): ReturnType<typeof wordsIn> {
  const choice = form.language.value;
  return wordsIn(languageFor(choice === "ko" || choice === "en" ? choice : "auto", browserLanguage()));
}

/** Puts the page into the chosen language. */
async function speak(form: Form): Promise<void> {
  const words = wordsOf(form);
  say(document, words);
  form.shortcuts.replaceChildren(...shortcutList(await shortcuts(), words));
}

void start();
