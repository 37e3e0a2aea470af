import type { Core } from '@strapi/strapi';
import { openApiDocument } from '../../contracts/openapi/document';
import { defaultShape } from '../../shape/default-shapes';
import { withNames } from '../../shape/with-names';
import type { Context } from '../answer';
import { resultShape } from '../search/shapes';
import { contentOf } from './content-of';

/** The contract of the running server, with what a project has added to its types. */
export function contractOf(strapi: Core.Strapi): object {
  const content = contentOf(strapi);
  const { models } = content;
  const version = strapi.config.get<{ version: string }>('info').version;
  return openApiDocument(
    content,
    (uid) => withNames(resultShape(defaultShape(uid, models)), 'confirmed', models),
    version,
  );
}

const kept = new WeakMap<Core.Strapi, string>();

/** Answers with the contract as OpenAPI 3.1; what it is made of does not change while the server runs. */
export function contract(ctx: Context): void {
  const json = kept.get(strapi) ?? JSON.stringify(contractOf(strapi));
  kept.set(strapi, json);
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = json;
}
