/** The outcome of something that can fail for reasons a person can put right; bugs throw instead. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failure carrying `error`. */
export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
