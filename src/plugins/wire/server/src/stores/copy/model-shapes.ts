import type { Core } from '@strapi/strapi';
import { ModelShapes } from './model-shape';

const known = new WeakMap<Core.Strapi, ModelShapes>();

/** The shapes of a running Strapi's models, which stay as they are until it ends. */
export function shapesOf(strapi: Core.Strapi): ModelShapes {
  const shapes = known.get(strapi) ?? new ModelShapes(strapi);
  known.set(strapi, shapes);
  return shapes;
}
