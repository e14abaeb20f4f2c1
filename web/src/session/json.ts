/** Any JSON record. */
export type Json = { readonly [name: string]: unknown };
