/** Whether a page is dark text on light ground or the other way round. */
export type Tone = "light" | "dark";

/** Luminance, 0 to 1, above which text stands on dark ground: in the middle, for text is seldom grey. */
const MIDDLE = 0.5;

/** The tone of the page where the element stands, told from its text colour: that is what has to be read. */
export function toneAt(element: Element): Tone {
  const channels =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > MIDDLE ? "dark" : "light";
}
