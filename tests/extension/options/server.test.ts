// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Form } from "~/options/form";
import { save, testConnection } from "~/options/server";
import { wordsIn } from "~/shared/words";
import { stubBrowser } from "../fixture/browser";
import { settingsPage } from "../fixture/settings-page";

const words = wordsIn("en");
let chrome: ReturnType<typeof stubBrowser>;
let form: Form;
const fetcher = vi.fn();

beforeEach(() => {
  chrome = stubBrowser({ stored: { server: "https://old.example", language: "auto" } });
  form = settingsPage();
  fetcher.mockReset();
  vi.stubGlobal("fetch", fetcher);
});

function answer(status: number, body: unknown, type = "application/json"): void {
  fetcher.mockResolvedValue(
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } }),
  );
}

describe("testConnection", () => {
  test("says which version answers and how many facts it has", async () => {
    answer(200, { status: "ok", version: "0.1.0", factbase: "1", facts: 80 });
    form.server.value = "localhost:8765/";
    await testConnection(form, words);
    expect(fetcher.mock.calls[0]?.[0]).toBe("http://localhost:8765/healthz");
    expect(form.serverState.textContent).toBe("Factmark 0.1.0 answers: 80 facts.");
    expect(form.serverState.dataset.mood).toBe("good");
  });

  test("warns where text can be read on its way", async () => {
    answer(200, { status: "ok", version: "0.1.0", factbase: "1", facts: 80 });
    form.server.value = "http://facts.example";
    await testConnection(form, words);
    expect(form.serverState.textContent).toContain("can be read on its way");
    expect(form.serverState.dataset.mood).toBe("bad");
  });

  test("tells another service from ours", async () => {
    answer(200, "<h1>hello</h1>", "text/html");
    form.server.value = "http://127.0.0.1:8765";
    await testConnection(form, words);
    expect(form.serverState.textContent).toContain("it is not Factmark");
  });

  test("asks nothing of a server that the user does not allow", async () => {
    chrome.permissions.request.mockResolvedValue(false);
    form.server.value = "https://facts.example";
    await testConnection(form, words);
    expect(fetcher).not.toHaveBeenCalled();
    expect(form.serverState.textContent).toContain("does not yet allow");
  });

  test("an address that is none is said to be none, and marked", async () => {
    form.server.value = "ftp://facts.example";
    await testConnection(form, words);
    expect(form.serverState.textContent).toContain("not a server address");
    expect(form.server.getAttribute("aria-invalid")).toBe("true");
    expect(chrome.permissions.request).not.toHaveBeenCalled();
  });
});

describe("save", () => {
  test("keeps the address and the language, and gives the old permission up", async () => {
    form.server.value = "https://facts.example/";
    form.language.value = "ko";
    await save(form, words);
    expect(chrome.storage.local.set).toHaveBeenCalledWith({
      server: "https://facts.example",
      language: "ko",
    });
    expect(chrome.permissions.request).toHaveBeenCalledWith({ origins: ["https://facts.example/*"] });
    expect(chrome.permissions.remove).toHaveBeenCalledWith({ origins: ["https://old.example/*"] });
    expect(form.saveState.textContent).toBe("Saved.");
  });

  test("keeps the permissions that came with the extension", async () => {
    chrome = stubBrowser({ stored: { server: "http://127.0.0.1:8765" } });
    form.server.value = "https://facts.example";
    await save(form, words);
    expect(chrome.permissions.remove).not.toHaveBeenCalled();
  });

  test("keeps nothing of a wrong address", async () => {
    form.server.value = "not an address";
    await save(form, words);
    expect(chrome.storage.local.set).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(form.server);
  });

  test("says that the browser will not let it through", async () => {
    chrome.permissions.request.mockResolvedValue(false);
    form.server.value = "https://facts.example";
    await save(form, words);
    expect(form.saveState.dataset.mood).toBe("bad");
    expect(form.saveState.textContent).toContain("does not allow");
  });
});
