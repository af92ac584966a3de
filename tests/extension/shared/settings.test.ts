import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, isUnprotected, serverAddress, settingsFrom } from "~/shared/settings";

test.each([
  ["http://127.0.0.1:8765", "http://127.0.0.1:8765"],
  [" http://127.0.0.1:8765/ ", "http://127.0.0.1:8765"],
  ["localhost:8765", "http://localhost:8765"],
  ["https://facts.example/team/", "https://facts.example/team"],
  ["HTTPS://Facts.Example", "https://facts.example"],
  ["http://사실.example", "http://xn--vf4bq4b.example"],
])("%j is kept as %j", (typed, kept) => {
  expect(serverAddress(typed)).toBe(kept);
});

test.each([
  "",
  "   ",
  "ftp://facts.example",
  "javascript://alert(1)",
  "http://",
  "http://user:secret@facts.example",
  "https://facts.example/?q=1",
  "https://facts.example/#x",
  "http://not an address",
  undefined,
  8765,
])("%j is no server address", (typed) => {
  expect(serverAddress(typed)).toBeNull();
});

test("settings that were never saved, or were damaged, are the defaults", () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom({ server: 3, language: "fr" })).toEqual(DEFAULT_SETTINGS);
});

test("saved settings hold", () => {
  const saved = { server: "https://facts.example", language: "ko" };
  expect(settingsFrom(saved)).toEqual(saved);
});

test.each([
  ["http://127.0.0.1:8765", false],
  ["http://localhost:8765", false],
  ["http://[::1]:8765", false],
  ["https://facts.example", false],
  ["http://facts.example", true],
  ["http://127.0.0.1.example", true],
])("whether text to %s can be read on its way: %s", (server, expected) => {
  expect(isUnprotected(server)).toBe(expected);
});
