import { element } from "~/shared/element";
import type { WordKey, Words } from "~/shared/words";

/** The manifest's commands and what each does, in the order in which they are listed. */
const COMMANDS: readonly (readonly [string, WordKey])[] = [
  ["_execute_action", "options_shortcut_read"],
  ["next-claim", "commandNextClaim"],
  ["previous-claim", "commandPreviousClaim"],
];

/** A list of keys and what they do, as terms and descriptions. */
export function shortcutList(keys: ReadonlyMap<string, string>, words: Words): readonly HTMLElement[] {
  const commands = COMMANDS.map(([name, key]) => {
    const set = keys.get(name) ?? "";
    return [set === "" ? words.say("options_shortcut_none") : set, words.say(key)] as const;
  });
  return [...commands, ["Esc", words.say("options_shortcut_escape")] as const].flatMap(([keyName, does]) => [
    element("dt", {}, element("kbd", {}, keyName)),
    element("dd", {}, does),
  ]);
}
