// @vitest-environment jsdom
import { expect, test } from "vitest";
import { shortcutList } from "~/options/shortcut";
import { wordsIn } from "~/shared/words";
import manifest from "../../../manifest.json";

test("shows the keys that hold now, and which commands have none", () => {
  const list = document.createElement("dl");
  list.append(...shortcutList(new Map([["next-claim", "Ctrl+Shift+9"]]), wordsIn("en")));
  expect([...list.querySelectorAll("dt")].map((term) => term.textContent)).toEqual([
    "not set",
    "Ctrl+Shift+9",
    "not set",
    "Esc",
  ]);
});

test("lists every command of the manifest", () => {
  const keys = new Map(Object.keys(manifest.commands).map((name) => [name, `key of ${name}`]));
  const shown = shortcutList(keys, wordsIn("ko")).map((each) => each.textContent);
  for (const key of keys.values()) expect(shown).toContain(key);
});
