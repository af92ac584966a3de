import { getHealth } from "~/api/client";
import { loadSettings, requestReach, saveSettings, withdrawReach } from "~/shared/browser";
import { isUnprotected, LANGUAGE_CHOICES, serverAddress } from "~/shared/settings";
import type { Words } from "~/shared/words";
import { type Form, state } from "./form";

/** Asks the server whose address stands in the field whether it is there, and says what it answered. */
export async function testConnection(form: Form, words: Words): Promise<void> {
  const server = checkedAddress(form, words);
  if (server === null) return;
  // The browser asks the user only straight after a click: nothing may be awaited before this.
  if (!(await requestReach(server))) {
    return state(form.serverState, "bad", words.say("failure_permission", server));
  }
  state(form.serverState, "plain", words.say("options_testing"));
  const outcome = await getHealth(server);
  if (!outcome.ok) {
    return state(
      form.serverState,
      "bad",
      words.say(`failure_${outcome.failure.kind}`, outcome.failure.detail),
    );
  }
  const { version, facts } = outcome.value;
  const warning = isUnprotected(server) ? ` ${words.say("options_unprotected")}` : "";
  const mood = warning === "" ? "good" : "bad";
  state(form.serverState, mood, words.say("options_reached", version, facts) + warning);
}

/** Keeps what the form says, asks the browser to allow the server, and gives up the permission for the last one. */
export async function save(form: Form, words: Words): Promise<void> {
  state(form.saveState, "plain", "");
  const server = checkedAddress(form, words);
  if (server === null) return form.server.focus();
  const mayReach = await requestReach(server);
  const before = await loadSettings();
  const language = LANGUAGE_CHOICES.find((choice) => choice === form.language.value) ?? before.language;
  await saveSettings({ server, language });
  form.server.value = server;
  if (before.server !== server) await withdrawReach(before.server);
  if (mayReach) state(form.saveState, "good", words.say("options_saved"));
  else state(form.saveState, "bad", words.say("options_reach_refused", server));
}

function checkedAddress(form: Form, words: Words): string | null {
  const server = serverAddress(form.server.value);
  form.server.setAttribute("aria-invalid", String(server === null));
  if (server === null) state(form.serverState, "bad", words.say("options_bad_address"));
  else state(form.serverState, "plain", "");
  return server;
}
