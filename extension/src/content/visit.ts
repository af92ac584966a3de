import type { Reading } from "~/api/reading";
import { browserLanguage, loadSettings, onMove, sendMessage } from "~/shared/browser";
import type { Failure } from "~/shared/failure";
import { tally } from "~/shared/rating";
import { languageFor, type Words, wordsIn } from "~/shared/words";
import { createCard } from "./card";
import { knowledgeOf } from "./claim-view";
import { drawHighlights } from "./highlight";
import { followPointer } from "./hover";
import { type Mark, marksOf } from "./mark";
import { navigation } from "./navigation";
import { type Page, readPage } from "./read-page";
import { createToaster, type Toaster } from "./toast";
import { type Tone, toneAt } from "./tone";

/** How long a reading may take before the page says that it is being read. */
const QUIET_MS = 400;

/** One reading of a page, from the click until its highlights are taken away. */
export interface Visit {
  /** Whether marks of this page are drawn, so that another click means: take them away. */
  readonly isDrawn: boolean;
  /** Takes everything away that this visit brought into the page. */
  end(): void;
}

/** Reads the page, has it checked, and draws what was found. */
export function startVisit(): Visit {
  const controller = new AbortController();
  const here = location.href;
  let marks: readonly Mark[] = [];
  void readAndDraw(controller.signal).then((drawn) => {
    marks = drawn;
  });
  return {
    get isDrawn() {
      return location.href === here && marks.some((mark) => mark.block.isConnected);
    },
    end: () => controller.abort(),
  };
}

async function readAndDraw(signal: AbortSignal): Promise<readonly Mark[]> {
  const { language } = await loadSettings();
  if (signal.aborted) return [];
  const words = wordsIn(languageFor(language, browserLanguage()));
  const page = readPage(document);
  const tone = toneAt(page.ok ? page.value.anchor : document.documentElement);
  const toaster = createToaster(words, tone, signal);
  const fail = (failure: Failure): readonly Mark[] => {
    toaster.failed(failure, () => void sendMessage({ kind: "open-settings" }));
    return [];
  };
  if (!page.ok) return fail(page.failure);
  const answer = await ask(page.value, toaster);
  if (signal.aborted) return [];
  if (!answer.ok) return fail(answer.failure);
  const marks = marksOf(answer.value, page.value.map);
  if (!marks.ok) return fail(marks.failure);
  draw(marks.value, answer.value, { words, tone, toaster, signal });
  return marks.value;
}

async function ask(page: Page, toaster: Toaster): ReturnType<typeof sendMessage<"read">> {
  const timer = setTimeout(() => toaster.reading(), QUIET_MS);
  try {
    return await sendMessage({ kind: "read", request: page.request });
  } finally {
    clearTimeout(timer);
  }
}

interface Setting {
  readonly words: Words;
  readonly tone: Tone;
  readonly toaster: Toaster;
  readonly signal: AbortSignal;
}

function draw(marks: readonly Mark[], reading: Reading, { words, tone, toaster, signal }: Setting): void {
  const drawing = drawHighlights(marks, tone, signal);
  const card = createCard(drawing, knowledgeOf(reading, words), tone, signal);
  const go = navigation(marks, drawing, card);
  followPointer(drawing, card, signal);
  onMove(({ step }) => {
    if (!go(step)) toaster.say(words.say("move_none"));
  }, signal);
  toaster.result(tally(reading.claims.map((claim) => claim.verdict.rating)));
}
