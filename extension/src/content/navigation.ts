import { SPOKEN_TO } from "~/shared/rating";
import type { Card } from "./card";
import type { Drawing } from "./highlight";
import type { Mark } from "./mark";

/** The share of the window's height at which a claim is read when the keyboard goes to it. */
const READING_HEIGHT = 0.3;

/** Moves between claims; false when there is none to go to. */
export type Go = (step: 1 | -1) => boolean;

/**
 * Goes from claim to claim in the order of the text, around its ends, and explains each.
 *
 * Visits the claims our facts speak to; all claims where they speak to none. The first move starts from what is
 * in view.
 */
export function navigation(marks: readonly Mark[], drawing: Drawing, card: Card): Go {
  const claims = stops(marks);
  let current: Mark | null = null;
  return (step) => {
    const there = claims.filter((claim) => drawing.rects(claim).length > 0);
    const index = current === null ? firstStop(there, step, drawing) : there.indexOf(current) + step;
    const next = there.at(index % Math.max(there.length, 1));
    if (next === undefined) return false;
    current = next;
    bringIntoView(next, drawing);
    card.show([next], {
      near: { line: 0, x: null },
      position: `${there.indexOf(next) + 1} / ${there.length}`,
    });
    return true;
  };
}

function stops(marks: readonly Mark[]): readonly Mark[] {
  const claims = marks.filter((mark) => mark.found.kind === "claim");
  const spoken = claims.filter(
    ({ found }) => found.kind === "claim" && SPOKEN_TO[found.claim.verdict.rating],
  );
  return spoken.length === 0 ? claims : spoken;
}

/** Forward, the first claim that is not above the window; backward, the last that is not below it. */
function firstStop(claims: readonly Mark[], step: 1 | -1, drawing: Drawing): number {
  const top = (claim: Mark): number => drawing.rects(claim)[0]?.top ?? 0;
  const index =
    step === 1
      ? claims.findIndex((claim) => top(claim) >= 0)
      : claims.findLastIndex((claim) => top(claim) <= window.innerHeight);
  return index === -1 && step === 1 ? 0 : index;
}

function bringIntoView(mark: Mark, drawing: Drawing): void {
  const wanted = window.innerHeight * READING_HEIGHT;
  const top = (): number => drawing.rects(mark)[0]?.top ?? wanted;
  if (top() >= 0 && top() <= wanted * 2) return;
  mark.block.scrollIntoView({ block: "nearest", behavior: "instant" });
  window.scrollBy({ top: top() - wanted, behavior: "instant" });
}
