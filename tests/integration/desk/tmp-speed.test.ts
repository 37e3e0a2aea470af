import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
}, 120_000);
afterAll(async () => {
  await running?.stop();
});

test('speed', async () => {
  const { strapi } = running;
  const { token } = await adminLogin(strapi);
  const raw = (sql: string) => strapi.db.connection.raw(sql);
  await raw(
    `INSERT INTO articles (document_id, headline, created_at, updated_at, published_at, pub_status) SELECT 'a' || g, 'Headline ' || g, now() - g * interval '1 minute', now(), NULL, 'usable' FROM generate_series(1, 100000) g`,
  );
  await raw(
    `INSERT INTO articles (document_id, headline, created_at, updated_at, published_at, pub_status) SELECT 'a' || g, 'Headline ' || g, now() - g * interval '1 minute', now(), now(), 'usable' FROM generate_series(1, 100000) g`,
  );
  await raw(
    `INSERT INTO wire_notices (document_id, text, fingerprint, decision, review, placement, article_count, kinds, created_at, updated_at) SELECT 'n' || g, 'Notice ' || g, 'f' || g, CASE WHEN g % 2 = 0 THEN 'pending' ELSE 'confirmed' END, true, 'inline', 1, '["other"]', now(), now() FROM generate_series(1, 100000) g`,
  );
  await raw(
    `INSERT INTO wire_flags (document_id, article_document_id, notice_id, basis, start, "end", quote, stale, in_chrome, placement, created_at, updated_at) SELECT 'f' || g, 'a' || (1 + (g * 7) % 100000), (SELECT min(id) FROM wire_notices) + (g * 13) % 100000, 'body', 0, 5, 'Quote', false, false, 'inline', now(), now() FROM generate_series(1, 100000) g`,
  );
  for (const [table, n] of [
    ['persons', 50000],
    ['organizations', 20000],
  ] as const)
    await raw(
      `INSERT INTO ${table} (document_id, name, confirmed, created_at, updated_at, published_at) SELECT 'p' || g, 'Name ' || g, g % 3 = 0, now(), now(), now() FROM generate_series(1, ${n}) g`,
    );
  await raw('ANALYZE');
  const time = async (name: string, path: string) => {
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const at = performance.now();
      const answer = await running.request.get(path).set('Authorization', `Bearer ${token}`);
      times.push(Math.round(performance.now() - at));
      if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${answer.text}`);
      if (i === 0) console.log(name, JSON.stringify(answer.body).slice(0, 200), answer.body.pagination);
    }
    console.log(name, times.join(' '));
  };
  const list = `/content-manager/collection-types/${UID.article}?page=1&pageSize=10&sort=createdAt:DESC`;
  await time('list', list);
  await time('pending', `${list}&filters[$and][0][pendingNotices][$notNull]=true`);
  await time('without', `${list}&filters[$and][0][pendingNotices][$null]=true`);
  await time(
    'cells',
    `/wire/articles/pending?articles=${Array.from({ length: 100 }, (_, i) => `a${i + 1}`).join(',')}`,
  );
  await time('desk', '/wire/desk');
  await time('flags', '/wire/articles/a8/flags');
  await time('publishing', '/wire/articles/a8/publishing');
}, 300_000);
