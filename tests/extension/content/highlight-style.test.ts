import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RATINGS } from "~/shared/rating";

const CSS = readFileSync(new URL("../../../extension/src/content/highlight.css", import.meta.url), "utf8");

const rule = (name: string): string =>
  new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(CSS)?.[1] ?? "";
const line = (name: string): string => /underline (\w+ [\d.]+px)/.exec(rule(name))?.[1] ?? "";

describe.each(["factmark-", "factmark-dark-"])("%s", (prefix) => {
  test("every rating has a line of its own: colour is never the only sign", () => {
    const lines = RATINGS.map((rating) => line(prefix + rating));
    expect(lines).not.toContain("");
    expect(new Set(lines).size).toBe(RATINGS.length);
  });

  test("names and the explained mark have a ground but no line", () => {
    for (const name of ["mention", "current"]) {
      expect(rule(prefix + name)).toContain("background-color");
      expect(rule(prefix + name)).not.toContain("text-decoration");
    }
  });
});
