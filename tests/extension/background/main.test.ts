import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stubBrowser } from "../fixture/browser";

let chrome: ReturnType<typeof stubBrowser>;

/** Starts the worker anew, as the browser does after it slept. */
async function start(): Promise<void> {
  vi.resetModules();
  await import("~/background/main");
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  chrome = stubBrowser({ stored: { language: "ko" } });
  await start();
});

afterEach(() => vi.useRealTimers());

describe("a click on the toolbar button", () => {
  test("brings the reader into that tab's page", async () => {
    chrome.action.onClicked.fire({ id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ["content/highlight.css"],
    });
    expect(chrome.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ["content/main.js"],
    });
    expect(chrome.action.openPopup).not.toHaveBeenCalled();
  });

  test("is patient with a page that refuses at first", async () => {
    chrome.scripting.insertCSS.mockRejectedValueOnce(new Error("Cannot access contents of the page."));
    chrome.action.onClicked.fire({ id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.scripting.executeScript).toHaveBeenCalledOnce();
    expect(chrome.action.openPopup).not.toHaveBeenCalled();
  });

  test("says so where the browser lets no extension in", async () => {
    chrome.scripting.insertCSS.mockRejectedValue(new Error("Cannot access a chrome:// URL"));
    chrome.action.onClicked.fire({ id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "!" });
    expect(chrome.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining("허용하지 않습니다"),
    });
    expect(chrome.action.openPopup).toHaveBeenCalledOnce();
    expect(chrome.action.setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: "" });
  });

  test("says so where Firefox runs nothing and does not complain", async () => {
    chrome.scripting.executeScript.mockResolvedValue([null]);
    chrome.action.onClicked.fire({ id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "!" });
  });

  test("leaves the button as it was even where no popup may open by itself", async () => {
    chrome.scripting.insertCSS.mockRejectedValue(new Error("Cannot access a chrome:// URL"));
    chrome.action.openPopup.mockRejectedValue(new Error("No active window"));
    chrome.action.onClicked.fire({ id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.action.setPopup).toHaveBeenLastCalledWith({ tabId: 7, popup: "" });
  });
});

describe("a command", () => {
  test.each([
    ["next-claim", 1],
    ["previous-claim", -1],
  ])("%s moves by %s", async (command, step) => {
    chrome.commands.onCommand.fire(command, { id: 7 });
    await vi.runAllTimersAsync();
    expect(chrome.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: "move", step });
  });

  test("in a page that was not read is nothing to worry about", async () => {
    chrome.tabs.sendMessage.mockRejectedValue(new Error("Receiving end does not exist."));
    chrome.commands.onCommand.fire("next-claim", { id: 7 });
    await expect(vi.runAllTimersAsync()).resolves.toBeDefined();
  });
});

describe("a message", () => {
  test("of our own reader is answered", async () => {
    const respond = vi.fn();
    const [isLater] = chrome.runtime.onMessage.fire(
      { kind: "cleared" },
      { id: "id", tab: { id: 7 } },
      respond,
    );
    await vi.runAllTimersAsync();
    expect(isLater).toBe(true);
    expect(respond).toHaveBeenCalledWith(null);
  });

  test.each([
    ["another extension", { id: "other", tab: { id: 7 } }],
    ["no tab", { id: "id" }],
  ])("from %s is not answered", async (_, sender) => {
    const respond = vi.fn();
    const [isLater] = chrome.runtime.onMessage.fire({ kind: "cleared" }, sender, respond);
    await vi.runAllTimersAsync();
    expect(isLater).toBe(false);
    expect(respond).not.toHaveBeenCalled();
  });
});

test("nothing is sent and no page is entered without a click", async () => {
  await vi.runAllTimersAsync();
  expect(chrome.scripting.executeScript).not.toHaveBeenCalled();
});
