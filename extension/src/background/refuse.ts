import { browserLanguage, loadSettings, openNotice, setBadge } from "~/shared/browser";
import { languageFor, wordsIn } from "~/shared/words";

/** Says, outside the page, that the browser lets no extension into it. */
export async function refuse(tabId: number): Promise<void> {
  const { language } = await loadSettings();
  const { say } = wordsIn(languageFor(language, browserLanguage()));
  await setBadge(tabId, { text: "!", title: say("failure_restricted") });
  await openNotice(tabId);
}
