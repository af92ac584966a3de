import { describe, expect, test } from "vitest";
import { type Run, type Stretch, textMap } from "~/annotation/text-map";

/** A node of a page as far as the text map is concerned: something with raw text. */
interface Node {
  readonly raw: string;
}

const run = (raw: string): Exclude<Run<Node>, string> => {
  const node = { raw };
  return { node, raw };
};

/** The raw text of the one node that a stretch lies in. */
function rawOf(stretch: Stretch<Node> | null): string | null {
  if (stretch === null || stretch.start.node !== stretch.end.node) return null;
  return stretch.start.node.raw.slice(stretch.start.offset, stretch.end.offset);
}

describe("text", () => {
  test("blocks are joined by an empty line, and empty blocks are left out", () => {
    const map = textMap([[run("첫 문단.")], [run(" \n ")], [], [run("Second.")]]);
    expect(map.text).toBe("첫 문단.\n\nSecond.");
  });

  test("white space is collapsed as a browser shows it, across nodes too", () => {
    const map = textMap([[run("\n  미국 \t정부가\n"), run(" 엔비디아의 "), run("H20을")]]);
    expect(map.text).toBe("미국 정부가 엔비디아의 H20을");
  });

  test("inline elements without space between them stay one word", () => {
    expect(textMap([[run("엔비디아"), run("의 칩")]]).text).toBe("엔비디아의 칩");
  });

  test("a no-break space is a character and stays", () => {
    expect(textMap([[run("55억\u00a0달러")]]).text).toBe("55억\u00a0달러");
  });

  test("a line break is one newline and swallows the spaces around it", () => {
    expect(textMap([[run("첫 줄 "), "line-break", run("\n  둘째 줄"), "line-break"]]).text).toBe(
      "첫 줄\n둘째 줄",
    );
  });

  test("what JSON readers refuse is replaced by a character of the same width", () => {
    const map = textMap([[run("a\uD800b\0c 🚀")]]);
    expect(map.text).toBe("a\uFFFDb\uFFFDc 🚀");
    expect(JSON.stringify(map.text)).not.toContain("\\ud800");
  });

  test("an emoji split over two nodes stays one character", () => {
    expect(textMap([[run("\uD83D"), run("\uDE80")]]).text).toBe("🚀");
  });

  test("NFD text is not composed", () => {
    const nfd = "한국".normalize("NFD");
    expect(textMap([[run(nfd)]]).text).toBe(nfd);
  });
});

describe("locate", () => {
  const offsetsOf = (text: string, words: string): [number, number] => {
    const before = text.slice(0, text.indexOf(words));
    return [[...before].length, [...before].length + [...words].length];
  };

  test.each([
    ["Korean after an emoji", "🚀🚀 중국은 H100을 원한다.", "H100"],
    ["English", "What China really wants", "China"],
    ["right-to-left", "قالت الشركة 🚀 إنها ستبيع H20 اليوم", "ستبيع"],
    ["NFD Korean", `🚀 ${"한국은 원한다".normalize("NFD")}`, "원한다".normalize("NFD")],
    ["an emoji itself", "칩 🚀 칩", "🚀"],
    ["words with ragged space before them", "정부가\n\n   H20을  승인", "승인"],
  ])("%s is found where it stands in the node", (_, raw, words) => {
    const map = textMap([[run("앞 문단 🚀")], [run(raw)]]);
    expect(rawOf(map.locate(...offsetsOf(map.text, words)))).toBe(words);
  });

  test("a stretch over several nodes begins in the first and ends in the last", () => {
    const first = run("미국이 ");
    const second = run("엔비디아");
    const third = run("의 칩을");
    const map = textMap([[first, second, third]]);
    const stretch = map.locate(4, 9);
    expect(stretch).toEqual({
      start: { node: second.node, offset: 0 },
      end: { node: third.node, offset: 1 },
    });
  });

  test("a stretch that ends with a node does not reach into the next one", () => {
    const first = run("엔비디아");
    const map = textMap([[first, run("의")]]);
    expect(map.locate(0, 4)?.end).toEqual({ node: first.node, offset: 4 });
  });

  test("ends that stand in white space of no node close on the words inside", () => {
    const first = run("하나");
    const second = run("둘");
    const map = textMap([[first], [second]]);
    expect(map.locate(0, 4)).toEqual({
      start: { node: first.node, offset: 0 },
      end: { node: first.node, offset: 2 },
    });
    expect(map.locate(3, 5)).toEqual({
      start: { node: second.node, offset: 0 },
      end: { node: second.node, offset: 1 },
    });
  });

  test.each([
    ["nothing", 3, 3],
    ["only the empty line", 2, 4],
    ["beyond the end", 0, 99],
    ["before the start", -1, 2],
  ])("%s is located nowhere", (_, start, end) => {
    const map = textMap([[run("하나")], [run("둘")]]);
    expect(map.locate(start, end)).toBeNull();
  });

  test("every stretch of a ragged page leads to the words it says", () => {
    const blocks = [
      [run("  미국 "), run("\n 정부가🚀"), "line-break" as const, run("H20 의\t\t수출을")],
      [run("   ")],
      [run("𠮷野家"), run(" 승인 "), run("했다. ")],
    ];
    const map = textMap<Node>(blocks);
    const runs = blocks.flat().filter((each) => each !== "line-break");
    const squeeze = (text: string): string => text.replace(/\s/g, "");
    const between = ({ start, end }: Stretch<Node>): string => {
      const from = runs.findIndex((each) => each.node === start.node);
      const to = runs.findIndex((each) => each.node === end.node);
      const raws = runs.slice(from, to + 1).map((each) => each.raw);
      const tail = (raws.at(-1) ?? "").slice(0, end.offset);
      return [...raws.slice(0, -1), tail].join("").slice(start.offset);
    };
    const characters = [...map.text];
    for (let start = 0; start < characters.length; start++) {
      for (let end = start + 1; end <= characters.length; end++) {
        const words = squeeze(characters.slice(start, end).join(""));
        const stretch = map.locate(start, end);
        expect(stretch === null ? "" : squeeze(between(stretch))).toBe(words);
      }
    }
  });
});
