import type { Core, Struct } from '@strapi/strapi';
import { NotOnlyCut, readableShape } from '../shape/readable-shape';
import type { Shape } from '../shape/shape';
import { byCaller } from './by-caller';

/** What somebody gets of a shape. */
export interface Readable {
  shape: Shape;
  /** False when Strapi's sanitizer has to see the records themselves. */
  isCut: boolean;
}

type Schema = Struct.Schema;

/** Shapes that are kept for one caller; a request may name a shape of its own. */
const KEPT = 200;

const kept = byCaller<Shape, Promise<Readable>>(KEPT);

/**
 * Cuts shapes down to what callers may read, by Strapi's own sanitizer.
 *
 * @returns a function of a shape and `ctx.state.auth`
 */
export function mayReadOf(strapi: Core.Strapi): (shape: Shape, auth: unknown) => Promise<Readable> {
  return (shape, auth) => {
    const shapes = kept(strapi, auth);
    const found = shapes.get(shape);
    if (found) return found;
    const made = cut(strapi, shape, auth);
    shapes.set(shape, made);
    return made;
  };
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
