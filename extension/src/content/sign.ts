import type { Result } from "~/api/reading";
import { svgElement } from "~/shared/element";
import type { Rating } from "~/shared/rating";

/** A drawing in a field of 16 by 16, made of strokes: each rating has a shape of its own, not just a colour. */
type Strokes = string;

const RATING_STROKES: Readonly<Record<Rating, Strokes>> = {
  supported: "M3 8.5 6.5 12 13 4.5",
  partly: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M7.6 3v10M5.9 3.6v8.8M4.2 5v6",
  contradicted: "M4 4l8 8M12 4l-8 8",
  outdated: "M8 4.5V8l2.5 1.8M2.8 8a5.2 5.2 0 1 0 1.6-3.75M4.2 1.8v2.6h2.6",
  disputed: "M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.4 8.7 8 9.1 8 10M8 12.6v.1",
  not_checkable: "M4 8h8",
};

const RESULT_STROKES: Readonly<Record<Result, Strokes>> = {
  match: RATING_STROKES.supported,
  differs: RATING_STROKES.contradicted,
  missing: RATING_STROKES.not_checkable,
  tolerated: "M2.5 9.5c1.8-3 3.7-3 5.5-1.5s3.7 1.5 5.5-1.5",
};

export function ratingSign(rating: Rating): SVGElement {
  return drawing(RATING_STROKES[rating]);
}

export function resultSign(result: Result): SVGElement {
  return drawing(RESULT_STROKES[result]);
}

/** A cross for buttons that close. */
export function closeSign(): SVGElement {
  return drawing(RATING_STROKES.contradicted);
}

function drawing(strokes: Strokes): SVGElement {
  const frame = { viewBox: "0 0 16 16", "aria-hidden": "true", class: "sign" };
  return svgElement("svg", frame, svgElement("path", { d: strokes }));
}
