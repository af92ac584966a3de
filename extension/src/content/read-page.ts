import { readable, type TextMap, textMap } from "~/annotation/text-map";
import type { ReadingRequest } from "~/api/reading";
import { failure, type Outcome, success } from "~/shared/failure";
import { articleTexts } from "./article";
import { textBlocks } from "./block";
import { address, published, textLanguage, title } from "./metadata";

/** What is sent of a page, and the way back from the answer's offsets to its text nodes. */
export interface Page {
  readonly request: ReadingRequest;
  readonly map: TextMap<Text>;
  /** An element that holds text of the article: what the page looks like is told there. */
  readonly anchor: Element;
}

/** The page's article, read without a change to the page. */
export function readPage(document: Document): Outcome<Page> {
  const url = address(document);
  if (url === null) return failure("restricted");
  if (document.body === null) return failure("no_text");
  const map = textMap(textBlocks(document.body, articleTexts(document)));
  const anchor = map.locate(map.points.length - 1, map.points.length)?.start.node.parentElement;
  if (anchor == null) return failure("no_text");
  const language = textLanguage(document, map.text);
  const day = published(document, language);
  const request: ReadingRequest = {
    url,
    title: readable(title(document)),
    text: map.text,
    ...(language === null ? {} : { language }),
    ...(day === null ? {} : { published: day }),
  };
  return success({ request, map, anchor });
}
