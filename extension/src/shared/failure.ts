/** Why a page could not be read; each has its sentence in _locales under `failure_<kind>`. */
export type FailureKind =
  | "unreachable"
  | "slow"
  | "stranger"
  | "broken"
  | "permission"
  | "refused"
  | "mismatch"
  | "too_long"
  | "no_text"
  | "restricted";

/** One failure. `detail` fills the sentence's gap: an address, a place in the answer, the server's own words. */
export interface Failure {
  readonly kind: FailureKind;
  readonly detail: string;
}

/** A value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(kind: FailureKind, detail = ""): Outcome<never> {
  return { ok: false, failure: { kind, detail } };
}

/** Failures that a look at the settings can mend. */
export const MENDED_IN_SETTINGS: Readonly<Record<FailureKind, boolean>> = {
  unreachable: true,
  slow: false,
  stranger: true,
  broken: false,
  permission: true,
  refused: false,
  mismatch: true,
  too_long: false,
  no_text: false,
  restricted: false,
};
