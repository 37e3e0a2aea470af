/**
 * What is to be in the newsroom, told in a way that both the document service and a plan of copying can be given: `ref` stands for another
 * document by its name.
 */
export interface Told {
  name: string;
  uid: string;
  data: Record<string, unknown>;
  publish?: boolean;
}

/** Components that a document gets later. */
export interface Appended {
  to: string;
  uid: string;
  field: string;
  components: Record<string, unknown>[];
}

export interface Ref {
  ref: string;
}

export const ref = (name: string): Ref => ({ ref: name });
export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && typeof (value as Ref).ref === 'string';

/** A documentId that says whose it is. */
export const documentIdOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .padStart(24, 'x')
    .slice(-24);

/** The same data with something else in the place of each reference. */
export function resolved(value: unknown, resolve: (name: string) => unknown): unknown {
  if (isRef(value)) return resolve(value.ref);
  if (Array.isArray(value)) return value.map((item) => resolved(item, resolve));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, resolve)]));
}
