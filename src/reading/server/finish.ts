import type { Core } from '@strapi/strapi';
import { traverseEntity } from '@strapi/utils';
import { underAttributes, underKeys } from '../shape/renamed';
import type { Shape } from '../shape/shape';

const FILE = 'plugin::upload.file';

type Finish = (json: string, shape: Shape, how: { auth: unknown; isCut: boolean }) => Promise<string>;

/**
 * Does with records what can't be done in a statement: addresses of private files are signed, and a project's own sanitizer
 * sees them. What needs neither stays the text that the database gave.
 */
export function finisherOf(strapi: Core.Strapi): Finish {
  return async (json, shape, { auth, isCut }) => {
    const isSigned = hasFiles(shape) && (await hasPrivateFiles(strapi));
    if (isCut && !isSigned) return json;
    const schema = strapi.getModel(shape.uid as never);
    const signed = isSigned ? await sign(strapi, JSON.parse(json), shape.uid) : JSON.parse(json);
    if (isCut) return JSON.stringify(signed);
    const records = underAttributes(signed, shape);
    const left = await strapi.contentAPI.sanitize.output(records as never, schema, { auth });
    return JSON.stringify(underKeys(left, shape));
  };
}

const hasFiles = ({ parts }: Shape): boolean =>
  Object.values(parts).some(({ shape }) => shape.uid === FILE || hasFiles(shape));

async function hasPrivateFiles(strapi: Core.Strapi): Promise<boolean> {
  const provider = strapi.plugin('upload').provider as { isPrivate: () => boolean | Promise<boolean> };
  return (await provider.isPrivate()) === true;
}

async function sign(strapi: Core.Strapi, data: unknown, uid: string): Promise<unknown> {
  if (Array.isArray(data)) return Promise.all(data.map((record) => sign(strapi, record, uid)));
  const { signFileUrls } = strapi.plugin('upload').service('file') as {
    signFileUrls: (file: object) => Promise<object>;
  };
  return traverseEntity(
    async ({ key, value, attribute }, { set }) => {
      if (attribute?.type !== 'media' || !value) return;
      set(
        key,
        (Array.isArray(value)
          ? await Promise.all((value as object[]).map((file) => signFileUrls(file)))
          : await signFileUrls(value as object)) as never,
      );
    },
    { schema: strapi.getModel(uid as never), getModel: (name) => strapi.getModel(name as never) },
    data as never,
  );
}
