import { afterEach, describe, expect, test, vi } from "vitest";
import { getHealth, MAX_BODY_BYTES, postReading } from "~/api/client";
import { claimOn, readingOf } from "../fixture/reading";

const SERVER = "http://127.0.0.1:8765";
const TEXT = "중국은 H100을 원한다. 🚀";
const REQUEST = { url: "https://news.example/a", title: "제목", text: TEXT };

/** An answer of a server, and what was asked of it. */
function answering(status: number, body: unknown, type = "application/json") {
  const words = typeof body === "string" ? body : JSON.stringify(body);
  return vi.fn((_url: string, _init: RequestInit) =>
    Promise.resolve(new Response(words, { status, headers: { "Content-Type": type } })),
  );
}

afterEach(() => vi.useRealTimers());

describe("postReading", () => {
  test("posts the page as JSON and returns the reading", async () => {
    const fetcher = answering(201, readingOf(TEXT, [claimOn(TEXT, "중국은 H100을 원한다.")]));
    const outcome = await postReading(SERVER, REQUEST, fetcher);
    expect(outcome).toMatchObject({ ok: true, value: { claims: [{ start: 0, end: 14 }] } });
    const [url, init] = fetcher.mock.calls[0] ?? [];
    expect(url).toBe("http://127.0.0.1:8765/api/readings");
    expect(init).toMatchObject({ method: "POST", credentials: "omit", redirect: "manual" });
    expect(new Headers(init?.headers).get("Content-Type")).toBe("application/json");
    expect(JSON.parse(new TextDecoder().decode(init?.body as Uint8Array))).toEqual(REQUEST);
  });

  test("a page above the server's limit is not even sent", async () => {
    const fetcher = answering(201, {});
    const request = { ...REQUEST, text: "가".repeat(MAX_BODY_BYTES / 3) };
    expect(await postReading(SERVER, request, fetcher)).toMatchObject({ failure: { kind: "too_long" } });
    expect(fetcher).not.toHaveBeenCalled();
  });

  test("the server's own words about a refused page are passed on", async () => {
    const problem = {
      type: "about:blank",
      title: "Unprocessable Content",
      status: 422,
      detail: "본문이 비었습니다.",
    };
    const outcome = await postReading(SERVER, REQUEST, answering(422, problem, "application/problem+json"));
    expect(outcome).toEqual({ ok: false, failure: { kind: "refused", detail: "본문이 비었습니다." } });
  });

  test("a problem without detail is told by its title", async () => {
    const problem = { title: "Service Unavailable", status: 503 };
    const fetcher = answering(503, problem, "application/problem+json; charset=utf-8");
    expect(await postReading(SERVER, REQUEST, fetcher)).toMatchObject({
      failure: { kind: "refused", detail: "Service Unavailable" },
    });
  });

  test("a body that the server finds too large is a page that is too long", async () => {
    const problem = { title: "Content Too Large", status: 413 };
    const fetcher = answering(413, problem, "application/problem+json");
    expect(await postReading(SERVER, REQUEST, fetcher)).toMatchObject({ failure: { kind: "too_long" } });
  });

  test("an answer of another shape says where it differs", async () => {
    const reading = { ...readingOf(TEXT, []), claims: [{ start: 0 }] };
    const outcome = await postReading(SERVER, REQUEST, answering(201, reading));
    expect(outcome).toMatchObject({
      failure: { kind: "mismatch", detail: expect.stringContaining("/claims/0/end") },
    });
  });

  test("a rating that this version does not know is refused, not shown as something else", async () => {
    const claim = claimOn(TEXT, "H100");
    const odd = { ...claim, verdict: { ...claim.verdict, rating: "true" } };
    const outcome = await postReading(
      SERVER,
      REQUEST,
      answering(201, { ...readingOf(TEXT, []), claims: [odd] }),
    );
    expect(outcome).toMatchObject({
      failure: { kind: "mismatch", detail: expect.stringContaining("/claims/0/verdict/rating") },
    });
  });

  test.each([
    ["a page of HTML", 200, "<h1>router</h1>", "text/html", "stranger"],
    ["HTML that says not found", 404, "<h1>404</h1>", "text/html", "stranger"],
    ["JSON that is no JSON", 201, "{", "application/json", "mismatch"],
    ["a problem that is none", 400, "{}", "application/problem+json", "stranger"],
    ["a proxy's error page", 502, "<h1>502</h1>", "text/html", "broken"],
  ])("%s is told apart", async (_, status, body, type, kind) => {
    const outcome = await postReading(SERVER, REQUEST, answering(status, body, type));
    expect(outcome).toMatchObject({ ok: false, failure: { kind } });
  });

  test("a redirect is not followed: it is not our server", async () => {
    const redirect = { type: "opaqueredirect", status: 0, ok: false, headers: new Headers() } as Response;
    const outcome = await postReading(SERVER, REQUEST, () => Promise.resolve(redirect));
    expect(outcome).toMatchObject({ failure: { kind: "stranger", detail: SERVER } });
  });

  test("no answer at all is a server that cannot be reached", async () => {
    const outcome = await postReading(SERVER, REQUEST, () =>
      Promise.reject(new TypeError("Failed to fetch")),
    );
    expect(outcome).toEqual({ ok: false, failure: { kind: "unreachable", detail: SERVER } });
  });

  test("a server that takes too long is told as slow", async () => {
    const late = () => Promise.reject(new DOMException("signal timed out", "TimeoutError"));
    expect(await postReading(SERVER, REQUEST, late)).toMatchObject({
      failure: { kind: "slow", detail: SERVER },
    });
  });

  test("every question carries a signal that ends it", async () => {
    const fetcher = answering(201, readingOf(TEXT, []));
    await postReading(SERVER, REQUEST, fetcher);
    expect(fetcher.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });

  test("an error of our own is not disguised as the server's", async () => {
    await expect(postReading(SERVER, REQUEST, () => Promise.reject(new RangeError("bug")))).rejects.toThrow(
      "bug",
    );
  });
});

describe("getHealth", () => {
  test("asks without a page and returns version and facts", async () => {
    const fetcher = answering(200, { status: "ok", version: "0.1.0", factbase: "7", facts: 80 });
    expect(await getHealth(SERVER, fetcher)).toMatchObject({
      ok: true,
      value: { version: "0.1.0", facts: 80 },
    });
    const [url, init] = fetcher.mock.calls[0] ?? [];
    expect(url).toBe(`${SERVER}/healthz`);
    expect(init?.body).toBeUndefined();
  });

  test("another service's health is not ours", async () => {
    const outcome = await getHealth(SERVER, answering(200, { status: "UP" }));
    expect(outcome).toMatchObject({ failure: { kind: "mismatch" } });
  });
});
