import type * as v from 'valibot';

type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T;

/**
 * The type of what a schema gives, for reading only. Files may have further fields, which are kept; nothing of ours uses
 * them, so they are not in the type.
 */
export type Shaped<S extends v.GenericSchema> = Known<v.InferOutput<S>>;
