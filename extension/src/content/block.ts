import type { Run } from "~/annotation/text-map";
import { isBlank, isText, OUTSIDE } from "./article";

/** The text of one block of the page, in order. */
export type Block = readonly Run<Text>[];

/**
 * The kept texts of the page, parted where a reader sees a new paragraph.
 *
 * Paragraphs are what the style sheet shows as blocks, and what two line breaks in a row part: Korean news
 * often stands in one `div` with `br` between its paragraphs. A single `br` is a line break inside a block.
 * Hidden texts are left out.
 */
export function textBlocks(root: Element, kept: ReadonlySet<Text>): readonly Block[] {
  const walk: Walk = { kept, inside: ancestorsOf(kept), blocks: [], block: [] };
  visit(root, walk);
  close(walk);
  return walk.blocks;
}

interface Walk {
  readonly kept: ReadonlySet<Text>;
  /** Every element with a kept text below it: the rest of the page is not walked. */
  readonly inside: ReadonlySet<Element>;
  readonly blocks: Block[];
  block: Run<Text>[];
}

function ancestorsOf(texts: ReadonlySet<Text>): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (const text of texts) {
    for (let up = text.parentElement; up !== null && !ancestors.has(up); up = up.parentElement)
      ancestors.add(up);
  }
  return ancestors;
}

function visit(element: Element, walk: Walk): void {
  if (element.localName === "br") {
    breakLine(walk);
    return;
  }
  const style = getComputedStyle(element);
  const isParting = isBlockLevel(element, style);
  if (isParting) close(walk);
  if (walk.inside.has(element) && !isHidden(style) && !element.matches(OUTSIDE)) visitChildren(element, walk);
  if (isParting) close(walk);
}

function visitChildren(element: Element, walk: Walk): void {
  for (const child of element.childNodes) {
    if (isElement(child)) visit(child, walk);
    else if (isText(child) && (walk.kept.has(child) || isBlank(child))) {
      walk.block.push({ node: child, raw: child.data });
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function breakLine(walk: Walk): void {
  const last = walk.block.findLast((run) => run === "line-break" || !isBlank(run.node));
  if (last === "line-break") close(walk);
  else if (last !== undefined) walk.block.push("line-break");
}

function close(walk: Walk): void {
  if (walk.block.length > 0) walk.blocks.push(walk.block);
  walk.block = [];
}

/** Displays that run on in the line they stand in. */
const INLINE = /^(?:inline|contents|ruby)/;

/** The longest text that a floating element may have to be taken for the large first letter of a paragraph. */
const MAX_DROP_CAP_CHARS = 2;

/** Whether text before and after the element belongs to other paragraphs than the text in it. */
export function isBlockLevel(element: Element, style: CSSStyleDeclaration): boolean {
  if (INLINE.test(style.display) || style.display === "none") return false;
  const isFloating = style.float === "left" || style.float === "right";
  return !(isFloating && (element.textContent ?? "").trim().length <= MAX_DROP_CAP_CHARS);
}

/** Whether nothing of the element is seen: not shown, or clipped away for screen readers only. */
function isHidden(style: CSSStyleDeclaration): boolean {
  const isClipped = style.position === "absolute" && style.clip !== "" && style.clip !== "auto";
  return style.display === "none" || style.visibility === "hidden" || isClipped;
}
