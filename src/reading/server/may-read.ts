import type { Core, Struct } from '@strapi/strapi';
import { NotOnlyCut, readableShape } from '../shape/readable-shape';
import type { Shape } from '../shape/shape';

/** What somebody gets of a shape. */
export interface Readable {
  shape: Shape;
  /** False when Strapi's sanitizer has to see the records themselves. */
  isCut: boolean;
}

type Schema = Struct.Schema;

/** Shapes that are kept for one caller; a request may name a shape of its own. */
const KEPT = 200;

/**
 * Cuts shapes down to what callers may read, by Strapi's own sanitizer, and keeps what comes out for as long as the caller's ability is the
 * same object: an ability says what one may do and is made anew when that changes.
 */
export function mayReadOf(strapi: Core.Strapi): (shape: Shape, auth: unknown) => Promise<Readable> {
  const kept = new WeakMap<object, Map<Shape, Promise<Readable>>>();
  return (shape, auth) => {
    const key = abilityOf(auth);
    if (!key) return cut(strapi, shape, auth);
    const shapes = kept.get(key) ?? new Map<Shape, Promise<Readable>>();
    kept.set(key, shapes);
    const found = shapes.get(shape);
    if (found) return found;
    if (shapes.size >= KEPT) shapes.clear();
    const made = cut(strapi, shape, auth);
    shapes.set(shape, made);
    made.catch(() => shapes.delete(shape));
    return made;
  };
}

const TOKENS: Readonly<Record<string, object>> = { 'read-only': {}, 'full-access': {} };

interface Auth {
  ability?: object | null;
  strategy?: { name?: string };
  credentials?: { type?: string } | null;
}

/** What says what a caller may do, the same object for as long as that is the same; undefined where nothing does. */
export function abilityOf(auth: unknown): object | undefined {
  const { ability, strategy, credentials } = (auth ?? {}) as Auth;
  if (ability) return ability;
  // Such tokens have no list of what they may: their type says it.
  return strategy?.name === 'content-api-token' && Object.hasOwn(TOKENS, credentials?.type ?? '')
    ? TOKENS[credentials?.type as string]
    : undefined;
}

async function cut(strapi: Core.Strapi, shape: Shape, auth: unknown): Promise<Readable> {
  const sanitize = (record: object, uid: string) =>
    strapi.contentAPI.sanitize.output(record as never, strapi.getModel(uid as never), { auth });
  const isList = (uid: string, key: string): boolean => {
    const attribute = (strapi.getModel(uid as never) as Schema).attributes[key] as {
      type: string;
      relation?: string;
      multiple?: boolean;
      repeatable?: boolean;
    };
    if (attribute?.type === 'media') return attribute.multiple === true;
    if (attribute?.type === 'component') return attribute.repeatable === true;
    return /ToMany$/.test(attribute?.relation ?? '');
  };
  try {
    return { shape: await readableShape(shape, sanitize, isList), isCut: true };
  } catch (error) {
    if (error instanceof NotOnlyCut) return { shape, isCut: false };
    throw error;
  }
}
