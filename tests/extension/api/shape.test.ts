import { describe, expect, test } from "vitest";
import { count, listOf, mapOf, oneOf, optional, record, ShapeError, text } from "~/api/shape";

const place = record({ name: text, size: optional(count), tags: listOf(oneOf(["a", "b"])) });

describe("record", () => {
  test("keeps the members it knows and drops the others", () => {
    expect(place({ name: "x", size: 3, tags: ["a"], later: true })).toEqual({
      name: "x",
      size: 3,
      tags: ["a"],
    });
  });

  test("a member that may be absent is null when it is", () => {
    expect(place({ name: "x", tags: [] }).size).toBeNull();
    expect(place({ name: "x", size: null, tags: [] }).size).toBeNull();
  });

  test.each([
    [null, ""],
    [[], ""],
    ["x", ""],
    [{ size: 1, tags: [] }, "/name"],
    [{ name: "x", size: -1, tags: [] }, "/size"],
    [{ name: "x", size: 1.5, tags: [] }, "/size"],
    [{ name: "x", tags: "a" }, "/tags"],
    [{ name: "x", tags: ["a", "c"] }, "/tags/1"],
  ])("%j is refused at %j", (value, pointer) => {
    expect(() => place(value)).toThrow(ShapeError);
    expect(() => place(value)).toThrow(expect.objectContaining({ pointer }));
  });
});

test("a map's members are checked by name", () => {
  expect(mapOf(text)({ ko: "중국" })).toEqual({ ko: "중국" });
  expect(() => mapOf(text)({ ko: 1 })).toThrow(expect.objectContaining({ pointer: "/ko" }));
});

test("the message says where and what", () => {
  expect(() => place({ name: 1, tags: [] })).toThrow("/name is not a string");
});
