/** Writes build/extension/ at the repository root: one folder a browser loads unpacked. */
import { cp, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = `${root}extension/`;
const out = `${root}build/extension/`;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  absWorkingDir: here,
  entryPoints: ["background", "content", "options", "popup"].map((part) => `src/${part}/main.ts`),
  outbase: "src",
  outdir: out,
  bundle: true,
  format: "iife",
  target: ["chrome128", "firefox153"],
  charset: "utf8",
  // Style sheets for a shadow root are imported as text; those for pages are copied below.
  loader: { ".css": "text" },
  legalComments: "inline",
});

const copies = [
  [`${root}manifest.json`, "manifest.json"],
  [`${here}_locales`, "_locales"],
  [`${here}icons`, "icons"],
  ...["content/highlight.css", "options/options.html", "options/options.css", "popup/notice.html"].map(
    (path) => [`${here}src/${path}`, path],
  ),
];
for (const [from, to] of copies) {
  await cp(from, out + to, { recursive: true, filter: (path) => !path.endsWith(".svg") });
}
