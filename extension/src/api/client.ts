import { failure, type Outcome, success } from "~/shared/failure";
import { type Health, health, problem, type Reading, type ReadingRequest, reading } from "./reading";
import { type Shape, ShapeError } from "./shape";

/** How long a page may take to be read. A reading takes a fraction of a second; a cold server some seconds. */
export const READING_TIMEOUT_MS = 30_000;

/** How long the settings page waits for a server to say that it is there. */
export const HEALTH_TIMEOUT_MS = 5_000;

/** The largest request body the server takes, in bytes (its 413 begins above it). */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The reading of a page by the server at the address, or why there is none. Sends the page's text. */
export function postReading(
  server: string,
  request: ReadingRequest,
  fetcher: Fetch = fetch,
): Promise<Outcome<Reading>> {
  const body = new TextEncoder().encode(JSON.stringify(request));
  if (body.byteLength > MAX_BODY_BYTES) return Promise.resolve(failure("too_long"));
  const init = { method: "POST", body, headers: { "Content-Type": "application/json" } };
  return ask({ server, path: "/api/readings", init, timeoutMs: READING_TIMEOUT_MS, shape: reading, fetcher });
}

/** What the server at the address says of itself, or why nothing. Sends nothing of any page. */
export function getHealth(server: string, fetcher: Fetch = fetch): Promise<Outcome<Health>> {
  return ask({ server, path: "/healthz", init: {}, timeoutMs: HEALTH_TIMEOUT_MS, shape: health, fetcher });
}

interface Question<T> {
  readonly server: string;
  readonly path: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
  readonly shape: Shape<T>;
  readonly fetcher: Fetch;
}

async function ask<T>(question: Question<T>): Promise<Outcome<T>> {
  const { server, path, init, timeoutMs, shape, fetcher } = question;
  try {
    const response = await fetcher(server + path, {
      ...init,
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await understand(server, response, shape);
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return failure("slow", server);
    if (error instanceof TypeError) return failure("unreachable", server);
    throw error;
  }
}

async function understand<T>(server: string, response: Response, shape: Shape<T>): Promise<Outcome<T>> {
  const kind = mediaType(response);
  if (kind === "application/problem+json") return refusal(server, await json(response));
  if (response.status >= 500) return failure("broken", `${server} (${response.status})`);
  if (!response.ok || kind !== "application/json") return failure("stranger", server);
  return shaped(await json(response), shape, (error) => failure("mismatch", error.message));
}

function refusal(server: string, body: unknown): Outcome<never> {
  const stated = shaped(body, problem, () => failure("stranger", server));
  if (!stated.ok) return stated;
  const { status, title, detail } = stated.value;
  if (status === 413) return failure("too_long");
  return failure("refused", detail ?? title);
}

function shaped<T>(body: unknown, shape: Shape<T>, otherwise: (error: ShapeError) => Outcome<T>): Outcome<T> {
  try {
    return success(shape(body));
  } catch (error) {
    if (error instanceof ShapeError) return otherwise(error);
    throw error;
  }
}

/** The body as JSON; undefined, which no shape lets through, when it is not JSON. */
async function json(response: Response): Promise<unknown> {
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function mediaType(response: Response): string {
  return (response.headers.get("Content-Type") ?? "").split(";", 1).join("").trim().toLowerCase();
}
