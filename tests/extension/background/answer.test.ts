import { beforeEach, describe, expect, test, vi } from "vitest";
import { answer } from "~/background/answer";
import { stubBrowser } from "../fixture/browser";
import { claimOn, readingOf } from "../fixture/reading";

const TEXT = "중국은 H100을 원한다. 협상은 이어질 것이다.";
const REQUEST = { url: "https://news.example/a", title: "제목", text: TEXT };
const READING = readingOf(TEXT, [
  claimOn(TEXT, "중국은 H100을 원한다."),
  claimOn(TEXT, "협상은 이어질 것이다.", "not_checkable"),
]);

const fetcher = vi.fn();

beforeEach(() => {
  fetcher.mockReset();
  fetcher.mockResolvedValue(
    new Response(JSON.stringify(READING), { status: 201, headers: { "Content-Type": "application/json" } }),
  );
  vi.stubGlobal("fetch", fetcher);
});

describe("read", () => {
  test("asks the server of the settings and shows how many claims our facts speak to", async () => {
    const chrome = stubBrowser({ stored: { server: "https://facts.example/team", language: "ko" } });
    const outcome = await answer({ kind: "read", request: REQUEST }, 7);
    expect(outcome).toMatchObject({ ok: true });
    expect(fetcher.mock.calls[0]?.[0]).toBe("https://facts.example/team/api/readings");
    expect(chrome.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "1" });
    expect(chrome.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: "Factmark – 근거 있음 1" });
  });

  test("sends nothing to a server that the user has not allowed", async () => {
    const chrome = stubBrowser({ stored: { server: "https://facts.example" } });
    chrome.permissions.contains.mockResolvedValue(false);
    expect(await answer({ kind: "read", request: REQUEST }, 7)).toEqual({
      ok: false,
      failure: { kind: "permission", detail: "https://facts.example" },
    });
    expect(fetcher).not.toHaveBeenCalled();
    expect(chrome.permissions.contains).toHaveBeenCalledWith({ origins: ["https://facts.example/*"] });
  });

  test("Firefox is asked about the host without its port, which its patterns do not know", async () => {
    const chrome = stubBrowser({ base: "moz-extension://id/" });
    await answer({ kind: "read", request: REQUEST }, 7);
    expect(chrome.permissions.contains).toHaveBeenCalledWith({ origins: ["http://127.0.0.1/*"] });
  });

  test("a failure leaves the badge alone", async () => {
    const chrome = stubBrowser();
    fetcher.mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await answer({ kind: "read", request: REQUEST }, 7)).toMatchObject({
      failure: { kind: "unreachable" },
    });
    expect(chrome.action.setBadgeText).not.toHaveBeenCalled();
  });
});

test("cleared marks take the style sheet and the badge with them", async () => {
  const chrome = stubBrowser({ stored: { language: "ko" } });
  await answer({ kind: "cleared" }, 7);
  expect(chrome.scripting.removeCSS).toHaveBeenCalledWith({
    target: { tabId: 7 },
    files: ["content/highlight.css"],
  });
  expect(chrome.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "" });
  expect(chrome.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: "Factmark로 이 페이지 읽기" });
});

test("the settings open on demand", async () => {
  const chrome = stubBrowser();
  await answer({ kind: "open-settings" }, 7);
  expect(chrome.runtime.openOptionsPage).toHaveBeenCalledOnce();
});
