/** The plugin's name in Strapi: prefix of its routes, types, permissions and translations. */
export const PLUGIN_ID = 'wire';

/** Content types, by their Strapi UIDs. */
export const UID = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
  event: 'api::event.event',
  source: 'plugin::wire.source',
  import: 'plugin::wire.import',
  receipt: 'plugin::wire.receipt',
  notice: 'plugin::wire.notice',
  flag: 'plugin::wire.flag',
  story: 'plugin::wire.story',
} as const;

/** Admin permissions; the panel's links and pages and the server's routes name the same ones. */
export const ACTION = {
  readImports: 'plugin::wire.imports.read',
  createImports: 'plugin::wire.imports.create',
} as const;

/** An import's life: `queued` → `running` → `finished`; `failed` when the run itself broke, not some of its items. */
export const IMPORT_STATES = ['queued', 'running', 'finished', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
