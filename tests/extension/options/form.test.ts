// @vitest-environment jsdom
import { expect, test } from "vitest";
import { say } from "~/options/form";
import { wordsIn } from "~/shared/words";
import english from "../../../extension/_locales/en/messages.json";
import { settingsPage } from "../fixture/settings-page";

test("every place of the page names a sentence that exists, and shows it in English without script", () => {
  settingsPage();
  const places = [...document.querySelectorAll<HTMLElement>("[data-say]")];
  expect(places.length).toBeGreaterThan(8);
  for (const place of places) {
    const key = place.dataset.say as keyof typeof english;
    expect(place.textContent).toBe(english[key]?.message);
  }
});

test("the page speaks Korean when asked to", () => {
  settingsPage();
  say(document, wordsIn("ko"));
  expect(document.documentElement.lang).toBe("ko");
  expect(document.querySelector("#save")?.textContent).toBe("저장");
  expect(document.title).toBe("Factmark 설정");
});

test("every control has a label", () => {
  settingsPage();
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    expect(control.labels?.[0]?.textContent).not.toBe("");
    expect(control.labels).toHaveLength(1);
  }
});
