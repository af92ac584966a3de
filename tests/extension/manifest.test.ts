import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import english from "../../extension/_locales/en/messages.json";
import manifest from "../../manifest.json";

const extension = (path: string): URL => new URL(`../../extension/${path}`, import.meta.url);

describe("manifest.json", () => {
  test("pins the id that servers allow, and the README names it", () => {
    const digest = createHash("sha256")
      .update(Buffer.from(manifest.key, "base64"))
      .digest("hex")
      .slice(0, 32);
    const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
    expect(id).toBe("fiepfhflgdnhhghplimekcnomblminmg");
    expect(readFileSync(extension("README.md"), "utf8")).toContain(id);
  });

  test("asks for no more than it needs", () => {
    expect(manifest.permissions.sort()).toEqual(["activeTab", "scripting", "storage"]);
    expect(manifest.host_permissions).toEqual(["http://127.0.0.1:8765/*", "http://localhost:8765/*"]);
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });

  test("every sentence it names exists", () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(english).toHaveProperty(name ?? "");
  });

  test("every picture it names exists", () => {
    const pictures = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    for (const picture of pictures) expect(existsSync(extension(picture))).toBe(true);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(extension("package.json"), "utf8")) as { version: string };
    expect(manifest.version).toBe(version);
  });
});
