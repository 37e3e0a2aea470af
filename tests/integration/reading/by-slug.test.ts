import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

const EVENT = 'It will be shown at the Northern Harbours Conference in Fenwick Bay in September 2026.';

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  await desk.sendOne(
    wireItem({ headline: 'Quay Opens at Fenwick Bay', subjects: [{ name: 'Harbours' }] }, [EVENT, NO_WARRANTY]),
    { publish: true },
  );
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const get = (path: string) => running.request.get(path);

test('an article', async () => {
  const response = await get('/api/articles/by-slug/quay-opens-at-fenwick-bay?names=all');
  console.log(JSON.stringify(response.body, null, 1));
  expect(response.status).toBe(200);
});
