import type { Test } from 'supertest';
import type { ImportNoticesResponse } from '../../../src/plugins/wire/shared/contracts/notice-exchange';
import { wordOf, type NoticeRoom } from './notice-room';

type Counts = ImportNoticesResponse['data'];

/** No notice became anything. */
export const NONE = {
  notices: 0,
  new: 0,
  decided: 0,
  same: 0,
  conflicts: 0,
  refused: 0,
  invalid: 0,
  taken: 0,
  kept: 0,
  applications: 0,
};

let entries = 0;

/** A decided notice of another newsroom, of a text that no other one has. */
export function entry(more: object = {}) {
  entries += 1;
  return {
    text: `The Harbour Mail gives no warranty for its ${wordOf(entries)} tables.`,
    kinds: ['no-warranty'],
    issuer: 'Harbour Mail',
    language: 'en',
    decision: 'confirmed',
    placement: 'separate',
    reason: 'Tides are what they are.',
    ...more,
  };
}

const HEADER = {
  format: 'copydesk-notices',
  version: 1,
  generatedAt: '2026-05-04T08:15:00.000Z',
  detector: '2',
};

/** A file of notices; a text is a line as it stands. */
export const fileOf = (...lines: (object | string)[]): string =>
  [HEADER, ...lines, { end: true, notices: lines.length }]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');

/** Sends a file to a newsroom, as its super administrator. */
export const send = ({ request, token }: NoticeRoom, file: string, query = ''): Test =>
  request
    .post(`/wire/notices/import?${query}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', 'application/x-ndjson')
    .send(file);

/** Sends a file that is taken, and says what became of the notices. */
export const taken = async (room: NoticeRoom, file: string, query = ''): Promise<Counts> =>
  (await send(room, file, query).expect(200)).body.data;

/** What a newsroom has decided, as a file. */
export async function exported({ request, token }: NoticeRoom, query = ''): Promise<string> {
  const answer = await request
    .get(`/wire/notices/export?${query}`)
    .set('Authorization', `Bearer ${token}`)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => done(null, text));
    })
    .expect(200);
  expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/u);
  expect(answer.headers['content-disposition']).toMatch(
    /attachment; filename="notices-\d{4}-\d\d-\d\d\.jsonl"/u,
  );
  return answer.body;
}
