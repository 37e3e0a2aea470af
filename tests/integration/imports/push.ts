import type { Test } from 'supertest';
import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { over, type ImportRoom } from './import-room';

export const IMPORTER = ['plugin::wire.imports.create', 'plugin::wire.imports.findOne'];

/** `POST /api/wire/imports` with an API token; what is sent is up to the caller. */
export const push = (room: ImportRoom, token: string, query = ''): Test =>
  room.request.post(`/api/wire/imports${query}`).set('Authorization', `Bearer ${token}`);

/**
 * Waits for an import that was asked for over HTTP, as a client does.
 *
 * @param asked the request, not yet sent; has to be answered with 202
 * @returns the import when it is over
 */
export async function pushed(room: ImportRoom, token: string, asked: Test): Promise<ImportSummary> {
  const answer = await asked;
  if (answer.status !== 202) throw new Error(`${answer.status}: ${answer.text}`);
  const { documentId } = answer.body.data;
  return over(async () => {
    const { body } = await room.request
      .get(`/api/wire/imports/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    return body.data;
  });
}
