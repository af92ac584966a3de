/** Says where in an answer something else stands than was promised. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";

  /** `pointer` is a JSON Pointer into the answer; `expected` names what should stand there. */
  constructor(
    readonly pointer: string,
    readonly expected: string,
  ) {
    super(`${pointer === "" ? "the answer" : pointer} is not ${expected}`);
  }
}

/** Turns an unknown JSON value into a typed one, or throws a ShapeError that says where it differs. */
export type Shape<T> = (value: unknown, pointer?: string) => T;

/** The type of the values a shape lets through. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value, pointer = "") => {
  if (typeof value !== "string") throw new ShapeError(pointer, "a string");
  return value;
};

/** A whole number of at least zero: an offset or a count. */
export const count: Shape<number> = (value, pointer = "") => {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new ShapeError(pointer, "a whole number of at least 0");
  }
  return value;
};

/** One of a closed list of words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return (value, pointer = "") => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new ShapeError(pointer, `one of ${words.join(", ")}`);
    return word;
  };
}

/** The value, or null where JSON says null or says nothing. */
export function optional<T>(shape: Shape<T>): Shape<T | null> {
  return (value, pointer = "") => (value === null || value === undefined ? null : shape(value, pointer));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, pointer = "") => {
    if (!Array.isArray(value)) throw new ShapeError(pointer, "a list");
    return value.map((item, index) => shape(item, `${pointer}/${index}`));
  };
}

/** An object with at least these members; others are not looked at and not kept. */
export function record<T extends Readonly<Record<string, Shape<unknown>>>>(
  members: T,
): Shape<{ readonly [K in keyof T]: Shaped<T[K]> }> {
  return (value, pointer = "") => {
    if (!isRecord(value)) throw new ShapeError(pointer, "an object");
    const entries = Object.entries(members).map(([key, shape]) => [
      key,
      shape(value[key], `${pointer}/${key}`),
    ]);
    return Object.fromEntries(entries) as { readonly [K in keyof T]: Shaped<T[K]> };
  };
}

/** An object whose members, whatever their names, all have one shape. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, pointer = "") => {
    if (!isRecord(value)) throw new ShapeError(pointer, "an object");
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, shape(member, `${pointer}/${key}`)]),
    );
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
