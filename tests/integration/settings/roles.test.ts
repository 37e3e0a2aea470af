import type { Core } from '@strapi/strapi';
import application from '../../../src';
import { ACTION } from '../../../src/plugins/wire/shared/constants';
import type { RoleSummary } from '../../../src/plugins/wire/shared/contracts/roles';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';

let running: RunningStrapi;
let strapi: Core.Strapi;
let token: string;

beforeAll(async () => {
  running = await startStrapi();
  strapi = running.strapi;
  ({ token } = await adminLogin(strapi));
});
afterAll(() => running?.stop());

const as = <T extends { set(name: string, value: string): T }>(asked: T): T =>
  asked.set('Authorization', `Bearer ${token}`);
const list = async () =>
  (await as(running.request.get('/wire/roles')).expect(200)).body.data as RoleSummary[];
const role = async (code: string) => (await list()).find((one) => one.code === code)!;
const put = (id: number, actions: string[], seen: string[]) =>
  as(running.request.put(`/wire/roles/${id}`)).send({ data: { actions }, seen });
const create = (body: object) => as(running.request.post('/wire/roles')).send(body);
const remove = async (code: string) => {
  const found = await role(code);
  await strapi.service('admin::role').deleteByIds([found.id]);
};
const permissionsOf = (code: string) =>
  strapi.db.query('admin::permission').findMany({ where: { role: { code } } });

describe('roles for a newsroom', () => {
  test('are there after the first start, with what such people need', async () => {
    const editor = await role('wire-editor');
    expect(editor).toMatchObject({ name: 'Wire editor', users: 0, isFixed: false });
    expect(editor.actions).toEqual(expect.arrayContaining([ACTION.createImports, ACTION.undoImports]));
    expect(editor.actions).not.toContain(ACTION.updatePolicies);
    const reviewer = await role('legal-reviewer');
    expect(reviewer.actions).toEqual([
      ACTION.readNotices,
      ACTION.decideNotices,
      ACTION.overrideNotices,
      ACTION.readPolicies,
    ]);
    const publish = (await permissionsOf('wire-editor')).filter(({ action }) => action.endsWith('.publish'));
    expect(publish.map(({ subject }) => subject)).toEqual(['api::article.article']);
    const read = (await permissionsOf('wire-editor')).find(
      ({ action, subject }) => action.endsWith('explorer.read') && subject === 'api::article.article',
    );
    expect(read!.properties.fields).toEqual(expect.arrayContaining(['headline', 'body', 'legalNotices']));
    expect((await permissionsOf('legal-reviewer')).some(({ action }) => /update|create/.test(action))).toBe(
      false,
    );
  });

  test('do not come back by themselves, and are made when somebody asks', async () => {
    await remove('wire-editor');
    await application.bootstrap({ strapi });
    expect(await role('wire-editor')).toBeUndefined();
    const { body, status } = await create({ role: 'wire-editor', name: 'Agenturredaktion' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ code: 'wire-editor', name: 'Agenturredaktion' });
    const { token: editors } = await adminLogin(strapi, 'wire-editor');
    const asked = running.request.get('/content-manager/collection-types/api::article.article');
    expect((await asked.set('Authorization', `Bearer ${editors}`)).status).toBe(200);
    expect((await create({ role: 'wire-editor', name: 'Another' })).status).toBe(400);
  });

  test('are not made where a newsroom works already', async () => {
    await remove('legal-reviewer');
    await strapi.store({ type: 'core', name: 'copydesk_setup' }).delete({ key: 'newsroom_roles_offered' });
    await application.bootstrap({ strapi });
    expect(await role('legal-reviewer')).toBeUndefined();
    await create({ role: 'legal-reviewer', name: 'Legal reviewer' }).expect(201);
  });

  test.each([
    [{ role: 'chief', name: 'Chief' }],
    [{ role: 'wire-editor', name: ' ' }],
    [{ role: 'wire-editor' }],
    // Another role has the name.
    [{ role: 'wire-editor', name: 'Editor' }],
  ])('%j makes none', async (body) => {
    const before = (await list()).length;
    expect((await create(body)).status).toBe(400);
    expect((await list()).length).toBe(before);
  });
});

describe('what a role may do', () => {
  test('of the wire is changed, and the rest stays', async () => {
    await makeRole(strapi, 'night-desk', [{ action: 'plugin::upload.read' }, { action: ACTION.readImports }]);
    const { id, actions } = await role('night-desk');
    expect(actions).toEqual([ACTION.readImports]);
    const { body } = await put(id, [ACTION.readNotices, ACTION.decideNotices], actions).expect(200);
    expect(body.data.actions).toEqual([ACTION.readNotices, ACTION.decideNotices]);
    const held = (await permissionsOf('night-desk')).map(({ action }) => action);
    expect(held.sort()).toEqual(['plugin::upload.read', ACTION.decideNotices, ACTION.readNotices].sort());
    const { token: desks } = await adminLogin(strapi, 'night-desk');
    const asked = (path: string) => running.request.get(path).set('Authorization', `Bearer ${desks}`);
    expect((await asked('/wire/notices')).status).toBe(200);
    expect((await asked('/wire/imports')).status).toBe(403);
  });

  test('conditions of other permissions stay, too', async () => {
    const { id, actions } = await role('strapi-author');
    const before = (await permissionsOf('strapi-author')).map(({ action, subject, conditions, properties }) =>
      JSON.stringify([action, subject, conditions, properties]),
    );
    await put(id, [ACTION.readImports], actions).expect(200);
    await put(id, [], [ACTION.readImports]).expect(200);
    const after = (await permissionsOf('strapi-author')).map(({ action, subject, conditions, properties }) =>
      JSON.stringify([action, subject, conditions, properties]),
    );
    expect(after.sort()).toEqual(before.sort());
  });

  test('is not changed past what somebody else has changed meanwhile', async () => {
    const { id, actions } = await role('strapi-author');
    await put(id, [ACTION.readImports], actions).expect(200);
    const { status, body } = await put(id, [ACTION.readNames], actions);
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/Author may do has been changed meanwhile/);
    await put(id, [], [ACTION.readImports]).expect(200);
  });

  test('the super administrator’s is fixed, and other actions than the wire’s are refused', async () => {
    const chief = await role('strapi-super-admin');
    expect(chief.isFixed).toBe(true);
    expect(chief.actions).toEqual(Object.values(ACTION));
    expect((await put(chief.id, [], chief.actions)).status).toBe(400);
    const { id } = await role('strapi-author');
    expect((await put(id, ['admin::users.delete'], [])).status).toBe(400);
    expect((await put(999_999, [], [])).status).toBe(404);
  });
});
