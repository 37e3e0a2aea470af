import type { Core, Struct } from '@strapi/strapi';
import { NotOnlyCut, readableShape } from '../shape/readable-shape';
import type { Shape } from '../shape/shape';
import { byCaller } from './by-caller';
import { hasOwnSanitizers, strapisOutput } from './own-sanitizers';

/** What somebody gets of a shape. */
export interface Readable {
  /** Without what is private or beyond the caller's rights. */
  shape: Shape;
  /** False when the sanitizer has to see the records themselves, since a project's own may leave more out of some of them. */
  isCut: boolean;
}

type Schema = Struct.Schema;

/** Shapes that are kept for one caller; a request may name a shape of its own. */
const KEPT = 200;

const kept = byCaller<Shape, Promise<Readable>>(KEPT);
const keptBesideOwn = byCaller<Shape, Promise<Readable>>(KEPT);

/**
 * Cuts shapes down to what callers may read, by Strapi's own sanitizer. Whether a project has one of its own is looked up each time: of what
 * that leaves, nothing is kept.
 *
 * @returns a function of a shape and `ctx.state.auth`
 */
export function mayReadOf(strapi: Core.Strapi): (shape: Shape, auth: unknown) => Promise<Readable> {
  return (shape, auth) => {
    const isOwn = hasOwnSanitizers(strapi);
    const shapes = (isOwn ? keptBesideOwn : kept)(strapi, auth);
    const found = shapes.get(shape);
    if (found) return found;
    const made = cut(strapi, shape, auth, isOwn);
    shapes.set(shape, made);
    return made;
  };
}

async function cut(strapi: Core.Strapi, shape: Shape, auth: unknown, isOwn: boolean): Promise<Readable> {
  const strapis = strapisOutput(strapi);
  const sanitize = (record: object, uid: string): Promise<unknown> =>
    isOwn
      ? strapis(record, uid, auth)
      : strapi.contentAPI.sanitize.output(record as never, strapi.getModel(uid as never), { auth });
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
    return { shape: await readableShape(shape, sanitize, isList), isCut: !isOwn };
  } catch (error) {
    if (error instanceof NotOnlyCut) return { shape, isCut: false };
    throw error;
  }
}
