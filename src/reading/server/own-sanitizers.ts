import type { Core } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the plugin has no types of its own
const usersPermissions = require('@strapi/plugin-users-permissions/strapi-server') as () => {
  register: (given: { strapi: object }) => void;
};

const OUTPUT = 'content-api.output';

type Sanitizer = (schema: never) => (data: unknown) => unknown;

/**
 * The sanitizers of answers that come with Strapi: each leaves attributes out by their model and by the caller's rights, and never looks at
 * a value. The plugin gives its own to nobody but the registry, so it is asked to register with one of ours.
 */
const strapis = new Set<unknown>();
usersPermissions().register({
  strapi: {
    get: () => ({ register: () => undefined }),
    plugin: () => undefined,
    sanitizers: { add: (at: string, sanitizer: unknown) => at === OUTPUT && strapis.add(sanitizer) },
  },
});

const registered = (strapi: Core.Strapi): readonly Sanitizer[] =>
  strapi.sanitizers.get(OUTPUT) as unknown as Sanitizer[];

/** Whether a project or a plugin has a sanitizer of its own: it may decide by a record's values, or by who asks. */
export const hasOwnSanitizers = (strapi: Core.Strapi): boolean =>
  registered(strapi).some((sanitizer) => !strapis.has(sanitizer));

/** What Strapi's sanitizers leave of a record without a project's own. */
export function strapisOutput(
  strapi: Core.Strapi,
): (data: object, uid: string, auth: unknown) => Promise<unknown> {
  const { output } = sanitize.createAPISanitizers({
    getModel: (uid) => strapi.getModel(uid as never),
    sanitizers: {
      input: [],
      output: registered(strapi).filter((sanitizer) => strapis.has(sanitizer)) as never,
    },
  });
  return (data, uid, auth) =>
    output(data as never, strapi.getModel(uid as never) as never, { auth } as never);
}
