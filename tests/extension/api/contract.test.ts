import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reading } from "~/api/reading";

const FOLDER = join(import.meta.dirname, "../../contract");
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^reading.*\.json$/.test(name)) : [];

/** Answers that the server's tests promise to give, in `tests/contract/reading*.json`; both sides read the same files. */
test.skipIf(FILES.length === 0)("every reading of the contract is understood", () => {
  for (const name of FILES) {
    const answer: unknown = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
    expect(() => reading(answer), name).not.toThrow();
  }
});
