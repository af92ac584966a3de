import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The tests live beside the server's, outside this folder; what they import by name is looked up here. */
export default defineConfig({
  resolve: {
    alias: { "~": here("./src") },
    dedupe: ["vitest"],
  },
  server: { fs: { allow: [here("..")] } },
  test: {
    dir: here("../tests/extension"),
    include: ["**/*.test.ts"],
    environment: "node",
    environmentOptions: { jsdom: { url: "https://news.example/2025/07/18/h20" } },
    // A page with hundreds of marks takes seconds in jsdom on a busy machine.
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
