import type { Part, Shape } from './shape';

/** What a made-up record has in the place of each value. */
const VALUE = 1;

type Sample = Record<string, unknown>;

/** Whether an attribute holds a list of what it leads to. */
export type IsList = (uid: string, attribute: string) => boolean;
/** What a sanitizer leaves of a record of a type. */
export type Sanitize = (record: Sample, uid: string) => Promise<unknown>;

/** A sanitizer does more than leave things out: what it makes of a record is not known without the record. */
export class NotOnlyCut extends Error {
  constructor(key: string) {
    super(`What readers get of "${key}" is made anew from each record.`);
    this.name = 'NotOnlyCut';
  }
}

/**
 * What is left of a shape for somebody: a record in which everything that the shape names is filled goes through the sanitizer, and what
 * that leaves out is left out of the shape.
 *
 * @throws NotOnlyCut
 */
export async function readableShape(shape: Shape, sanitize: Sanitize, isList: IsList): Promise<Shape> {
  const own = await sanitize(sampleOf(shape, isList), shape.uid);
  const left = leftOf(shape, own);
  return { ...left, ...(await withRenamed(shape, left, sanitize, isList)) };
}

function sampleOf(shape: Shape, isList: IsList): Sample {
  const from = Object.values(shape.added ?? {}).flatMap(({ from = [] }) => from);
  const fields = ['id', 'documentId', ...shape.fields, ...from].map((key) => [key, VALUE]);
  const parts = Object.entries(shape.parts)
    .filter(([, { of }]) => of === undefined)
    .map(([key, { shape: target }]) => {
      const sample = sampleOf(target, isList);
      return [key, isList(shape.uid, key) ? [sample] : sample];
    });
  return Object.fromEntries([...fields, ...parts]);
}

function leftOf(shape: Shape, record: unknown): Shape {
  const left = isObject(record) ? record : {};
  const asked = new Set([
    'id',
    'documentId',
    ...shape.fields,
    ...Object.keys(shape.parts),
    ...Object.values(shape.added ?? {}).flatMap(({ from = [] }) => from),
  ]);
  for (const [key, value] of Object.entries(left))
    if (!asked.has(key) || (!(key in shape.parts) && value !== VALUE)) throw new NotOnlyCut(key);
  return {
    uid: shape.uid,
    fields: shape.fields.filter((key) => key in left),
    parts: Object.fromEntries(
      Object.entries(shape.parts).flatMap(([key, part]): [string, Part][] => {
        if (part.of !== undefined) return [[key, part]];
        if (!(key in left)) return [];
        const value = left[key];
        return [[key, { ...part, shape: leftOf(part.shape, Array.isArray(value) ? value[0] : value) }]];
      }),
    ),
    added: Object.fromEntries(
      Object.entries(shape.added ?? {}).filter(([, { from = [] }]) => from.every((key) => key in left)),
    ),
  };
}

/** Parts under another key than their attribute's are looked at with a record of their own. */
async function withRenamed(
  asked: Shape,
  left: Shape,
  sanitize: Sanitize,
  isList: IsList,
): Promise<Pick<Shape, 'parts'>> {
  const parts = await Promise.all(
    Object.entries(left.parts).map(async ([key, part]): Promise<[string, Part][]> => {
      const given = asked.parts[key];
      if (part.of === undefined)
        return [
          [
            key,
            {
              ...part,
              shape: { ...part.shape, ...(await withRenamed(given.shape, part.shape, sanitize, isList)) },
            },
          ],
        ];
      const { of, ...rest } = part;
      const alone = await readableShape(
        { uid: asked.uid, fields: [], parts: { [of]: rest } },
        sanitize,
        isList,
      );
      return alone.parts[of] ? [[key, { ...alone.parts[of], of }]] : [];
    }),
  );
  return { parts: Object.fromEntries(parts.flat()) };
}

const isObject = (value: unknown): value is Sample => typeof value === 'object' && value !== null;
