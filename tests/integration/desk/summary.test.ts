import { ACTION, UID } from '../../../src/plugins/wire/shared/constants';
import type { DeskSummary } from '../../../src/plugins/wire/shared/contracts/desk';
import { makeRole } from '../imports/desk';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { sponsoredBy, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const summaryFor = async (token: string): Promise<DeskSummary> => {
  const answer = await running.request.get('/wire/desk').set('Authorization', `Bearer ${token}`);
  expect(answer.status).toBe(200);
  return answer.body.data;
};

test('what waits at the desk is counted', async () => {
  const { token } = await adminLogin(running.strapi);
  expect(await summaryFor(token)).toEqual({
    notices: 0,
    names: { proposed: { person: 0, organization: 0, event: 0 }, duplicates: 0 },
    conflicts: { open: 0, newest: [] },
    killAlerts: { open: 0, newest: [] },
    imports: { running: 0, newest: [] },
    sources: { troubled: 0, some: [] },
  });
  const first = wireItem({}, [sponsoredBy('Ada Awnings')]);
  const { article } = await desk.sendOne(first);
  await desk.edit(article!, { headline: 'Ours' });
  await desk.sendOne({ ...first, version: '2', headline: 'Theirs' });
  const running1 = await running.strapi.db.query(UID.import as 'api::article.article').create({
    data: { state: 'running', files: ['wire.xml'], way: 'poll', items: 7 } as never,
  });
  const [source] = (await running.strapi.db
    .query(UID.source as 'api::article.article')
    .findMany({})) as unknown as { id: number; documentId: string; name: string }[];
  await running.strapi.db.query(UID.sourceStatus as 'api::article.article').deleteMany({});
  await running.strapi.db.query(UID.sourceStatus as 'api::article.article').create({
    data: { source: source.id, state: 'failing', stateSince: '2026-05-04T08:00:00.000Z' } as never,
  });
  const summary = await summaryFor(token);
  expect(summary).toMatchObject({
    notices: 1,
    conflicts: { open: 1, newest: [{ documentId: article, headline: 'Ours' }] },
    killAlerts: { open: 0 },
    imports: { running: 1, newest: [{ documentId: (running1 as { documentId: string }).documentId }] },
    sources: {
      troubled: 1,
      some: [
        {
          documentId: source.documentId,
          name: source.name,
          state: 'failing',
          since: '2026-05-04T08:00:00.000Z',
        },
      ],
    },
  });
  expect(summary.names!.proposed.person).toBeGreaterThan(0);
});

test('each sees the parts that he or she may see, and who may see none is refused', async () => {
  const login = async (code: string, actions: string[]) =>
    (
      await adminLogin(
        running.strapi,
        await makeRole(
          running.strapi,
          code,
          actions.map((action) => ({ action })),
        ),
      )
    ).token;
  await running.request.get('/wire/desk').expect(401);
  const parts = async (code: string, action: string) =>
    Object.keys(await summaryFor(await login(code, [action]))).sort();
  expect(await parts('desk-notices', ACTION.decideNotices)).toEqual(['notices']);
  expect(await parts('desk-names', ACTION.readNames)).toEqual(['names']);
  expect(await parts('desk-imports', ACTION.createImports)).toEqual(['conflicts', 'imports', 'killAlerts']);
  expect(await parts('desk-sources', ACTION.readSources)).toEqual(['sources']);
  const stranger = await login('desk-nothing', [ACTION.readPolicies]);
  await running.request.get('/wire/desk').set('Authorization', `Bearer ${stranger}`).expect(403);
});
