import type { Core } from '@strapi/strapi';
import application from '../../../src';
import { PUBLIC_ACTIONS } from '../../../src/bootstrap/public-role';
import { PANELS } from '../../../src/bootstrap/panel';
import { startStrapi } from '../support';

let running: Awaited<ReturnType<typeof startStrapi>>;
let strapi: Core.Strapi;

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
});
afterAll(() => running?.stop());

/** What a start does about the panel and the public role. */
const startAgain = async () => {
  await strapi.plugin('content-manager').service('components').syncConfigurations();
  await strapi.plugin('content-manager').service('content-types').syncConfigurations();
  await application.bootstrap({ strapi });
};
const permissions = () => strapi.db.query('plugin::users-permissions.permission');
const ofPublic = (action: string) => ({ where: { action, role: { type: 'public' } } });
const contentManager = () => strapi.plugin('content-manager').service('content-types');
const configuration = (uid: string) =>
  contentManager().findConfiguration({ uid }) as Promise<{
    uid: string;
    settings: Record<string, unknown>;
    metadatas: Record<string, { edit: Record<string, unknown>; list: { label: string } }>;
    layouts: { list: string[]; edit: { name: string; size: number }[][] };
  }>;

test('the public role holds each grant once, after a second start too', async () => {
  await startAgain();
  for (const action of PUBLIC_ACTIONS)
    expect([action, await permissions().count(ofPublic(action))]).toEqual([action, 1]);
});

test('a grant that an editor has taken away stays away', async () => {
  await permissions().deleteMany(ofPublic('api::event.event.find'));
  await startAgain();
  expect(await permissions().count(ofPublic('api::event.event.find'))).toBe(0);
  expect((await running.request.get('/api/events')).status).toBe(403);
});

test('registration is closed, and stays open once an editor opens it', async () => {
  const advanced = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await advanced.get({})) as Record<string, unknown>;
  expect(settings).toMatchObject({ allow_register: false, default_role: 'reader' });
  await advanced.set({ value: { ...settings, allow_register: true } });
  await startAgain();
  expect(await advanced.get({})).toMatchObject({ allow_register: true });
});

test.each(Object.keys(PANELS).filter((uid) => uid.startsWith('api::')))('%s looks as preset', async (uid) => {
  const preset = PANELS[uid]!;
  const { layouts, metadatas, settings } = await configuration(uid);
  expect(layouts.list).toEqual(preset.columns);
  expect(layouts.edit).toEqual(preset.rows.map((row) => row.map(([name, size]) => ({ name, size }))));
  expect(settings).toMatchObject({
    mainField: preset.mainField,
    defaultSortBy: 'createdAt',
    defaultSortOrder: 'DESC',
  });
  for (const [name, field] of Object.entries(preset.fields)) {
    expect(metadatas[name]).toMatchObject({
      edit: { label: field.label, description: field.help ?? '' },
      list: { label: field.label },
    });
  }
});

test('spelling keys and the wire’s bookkeeping are not for the panel', async () => {
  expect((await configuration('api::person.person')).metadatas).not.toHaveProperty('nameKey');
  const displayed = (contentManager().findDisplayedContentTypes() as { uid: string }[]).map(({ uid }) => uid);
  expect(displayed.filter((uid) => uid.startsWith('plugin::wire.')).sort()).toEqual([
    'plugin::wire.notice',
    'plugin::wire.recurring-paragraph',
    'plugin::wire.source',
  ]);
});

test('what an editor rearranges stays', async () => {
  const uid = 'api::article.article';
  const now = await configuration(uid);
  const { label } = now.metadatas.headline!.list;
  now.metadatas.headline!.list.label = 'Title line';
  await contentManager().updateConfiguration(
    { uid },
    {
      settings: { ...now.settings, pageSize: 50 },
      metadatas: now.metadatas,
      layouts: { ...now.layouts, list: ['headline', 'byline'] },
    },
  );
  await startAgain();
  const later = await configuration(uid);
  expect(label).toBe('Headline');
  expect(later.metadatas.headline?.list.label).toBe('Title line');
  expect(later.layouts.list).toEqual(['headline', 'byline']);
  expect(later.settings.pageSize).toBe(50);
});

test('editors may import; a role they lose that right in does not get it back', async () => {
  const granted = () =>
    strapi.db.query('admin::permission').findMany({
      where: { role: { code: 'strapi-editor' }, action: { $startsWith: 'plugin::wire.imports' } },
    });
  expect((await granted()).map(({ action }) => action).sort()).toEqual([
    'plugin::wire.imports.create',
    'plugin::wire.imports.read',
    'plugin::wire.imports.undo',
  ]);
  await strapi.db.query('admin::permission').deleteMany({
    where: { action: { $in: ['plugin::wire.imports.create', 'plugin::wire.imports.undo'] } },
  });
  await startAgain();
  expect(await granted()).toHaveLength(1);
});

test('at the upgrade every role that may import may undo, once', async () => {
  const roles = strapi.service('admin::role');
  const action = (name: string) => ({ action: name, subject: null, properties: {}, conditions: [] });
  const role = await roles.create({ name: 'Night desk', code: 'night-desk', description: '' });
  await roles.addPermissions(role.id, [action('plugin::wire.imports.create')]);
  const granted = async () =>
    (
      await strapi.db.query('admin::permission').findMany({
        where: { role: { code: 'night-desk' } },
        orderBy: { action: 'asc' },
      })
    ).map((one: { action: string }) => one.action);
  await startAgain();
  expect(await granted()).toEqual(['plugin::wire.imports.create']);
  // As a newsroom was that had no such permission yet.
  await strapi.store({ type: 'core', name: 'copydesk_setup' }).delete({ key: 'importers_may_undo' });
  await startAgain();
  expect(await granted()).toEqual(['plugin::wire.imports.create', 'plugin::wire.imports.undo']);
  await strapi.db.query('admin::permission').deleteMany({ where: { action: 'plugin::wire.imports.undo' } });
  await startAgain();
  expect(await granted()).toEqual(['plugin::wire.imports.create']);
});
