import type { Core } from '@strapi/strapi';
import type { Test } from 'supertest';
import { adminLogin } from '../support';
import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { over, type ImportRoom } from './import-room';

/** The admin routes under `/wire`, as one administrator asks them. */
export interface Desk {
  get(path: string): Test;
  post(path: string): Test;
  /** Imports and waits until it is over; what is sent is up to the caller. */
  imported(asked: Test): Promise<ImportSummary>;
}

/** Logs an administrator in, by the code of his role. */
export async function openDesk(room: ImportRoom, role?: string): Promise<Desk> {
  const { token } = await adminLogin(room.strapi, role);
  const as = (request: Test) => request.set('Authorization', `Bearer ${token}`);
  const get = (path: string) => as(room.request.get(`/wire${path}`));
  return {
    get,
    post: (path) => as(room.request.post(`/wire${path}`)),
    async imported(asked) {
      const answer = await asked;
      if (answer.status !== 202) throw new Error(`${answer.status}: ${answer.text}`);
      return over(async () => (await get(`/imports/${answer.body.data.documentId}`).expect(200)).body.data);
    },
  };
}

/**
 * Makes an administrators' role.
 *
 * @param permissions actions, with the type they are for where they are for one, and with its fields where they are not for all
 * @returns its code
 */
export async function makeRole(
  strapi: Core.Strapi,
  code: string,
  permissions: { action: string; subject?: string; fields?: string[] }[],
): Promise<string> {
  const roles = strapi.service('admin::role');
  const role = await roles.create({ name: code, code, description: '' });
  await roles.assignPermissions(
    role.id,
    permissions.map(({ action, subject, fields }) => ({
      action,
      subject: subject ?? null,
      properties: fields ? { fields } : {},
      conditions: [],
    })),
  );
  return code;
}
