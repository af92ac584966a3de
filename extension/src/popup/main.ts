import { browserLanguage, loadSettings } from "~/shared/browser";
import { languageFor, wordsIn } from "~/shared/words";

/** Says why the page behind this popup cannot be read: the only case in which nothing can be said in the page. */
async function start(): Promise<void> {
  const { language } = await loadSettings();
  const words = wordsIn(languageFor(language, browserLanguage()));
  document.documentElement.lang = words.language;
  document.querySelector("h2")?.replaceChildren(words.say("failure_title"));
  document.querySelector("[role=alert]")?.replaceChildren(words.say("failure_restricted"));
}

void start();
