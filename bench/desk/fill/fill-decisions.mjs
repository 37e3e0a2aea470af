import { documentId } from './tables.mjs';

const TYPES = `(ARRAY['person', 'person', 'person', 'organization', 'event'])[i % 5 + 1]`;

/** What waits for a decision beside notices, and what was done about all of it. */
export async function fillDecisions(newsroom) {
  await fillHistory(newsroom);
  await fillNameDecisions(newsroom);
  await fillConflicts(newsroom);
  await fillParagraphs(newsroom);
}

async function fillHistory({ database, tables: t, sizes }) {
  await database.query(
    `INSERT INTO ${t.applications} (id, document_id, notice_id, placement, state, total, done, changed, "left", started_by, started_at,
       finished_at, created_at, updated_at)
     SELECT n.id, ${documentId('application', 'n.id')}, n.id, n.placement, 'finished', c.count, c.count, c.count, n.id % 3, 'Busy Editor',
       decided_at, decided_at, decided_at, decided_at
     FROM ${t.notices} AS n JOIN (SELECT notice, count(*) FROM bench_flags GROUP BY 1) AS c ON c.notice = n.id WHERE n.decision <> 'pending'`,
  );
  await database.query(
    `INSERT INTO ${t.left} (document_id, application_id, article_document_id, why, reason, at, created_at, updated_at)
     SELECT ${documentId('left', 'f.j')}, a.id, ${documentId('article', 'f.article')}, 'editing', 'Somebody is editing it.', a.finished_at,
       a.finished_at, a.finished_at
     FROM bench_flags AS f JOIN ${t.applications} AS a ON a.notice_id = f.notice WHERE f.j % 40 = 0`,
  );
  await database.query(
    `INSERT INTO ${t.history} (document_id, at, action, actor, notice_document_id, article_document_id, application_document_id, before, after,
       quote, created_at, updated_at)
     SELECT ${documentId('decided', 'id')}, decided_at, 'decided', decided_by, document_id, NULL, NULL, '{"decision":"pending"}'::jsonb,
       jsonb_build_object('decision', decision, 'placement', placement), NULL, decided_at, decided_at
     FROM ${t.notices} WHERE decision <> 'pending'
     UNION ALL
     SELECT ${documentId('placed', 'f.j')}, n.created_at, 'placed', CASE WHEN n.decision = 'pending' THEN 'import' ELSE 'application' END,
       n.document_id, ${documentId('article', 'f.article')}, a.document_id, '{}'::jsonb, jsonb_build_object('placement', n.placement),
       n.text, n.created_at, n.created_at
     FROM bench_flags AS f JOIN ${t.notices} AS n ON n.id = f.notice LEFT JOIN ${t.applications} AS a ON a.notice_id = n.id`,
  );
  // The largest history that one article has: it was opened again and again.
  await database.query(
    `INSERT INTO ${t.history} (document_id, at, action, actor, article_document_id, before, after, created_at, updated_at)
     SELECT ${documentId('changed', 'i')}, now() - i * interval '1 hour', 'conflict', 'import', ${documentId('article', 'i % 20 + 1')},
       '{"field":"headline","editor":"A ferry leaves"}'::jsonb, '{"field":"headline","source":"A ferry leaves late"}'::jsonb, now(), now()
     FROM generate_series(1, $1::int) AS i`,
    [sizes.others],
  );
}

async function fillNameDecisions({ database, tables: t, sizes }) {
  const record = (which) =>
    `substr(md5(type || ' ' || (${which}) % CASE type WHEN 'person' THEN $2::int WHEN 'organization' THEN $3::int ELSE $4::int END + 1), 1, 24)`;
  const counts = [sizes.others, sizes.persons, sizes.organizations, sizes.events];
  await database.query(
    `INSERT INTO ${t.proposals} (document_id, entity_type, record_document_id, other_document_id, state, evidence, score, article_document_id,
       created_at, updated_at)
     SELECT ${documentId('proposal', 'i')}, type, least(a, b), greatest(a, b), CASE i % 7 WHEN 5 THEN 'merged' WHEN 6 THEN 'different' ELSE 'open' END,
       'Both are said to be a mayor.', 0.4 + (i * 7919) % 600 / 1000.0, ${documentId('article', 'i')}, now(), now()
     FROM generate_series(1, $1::int) AS i, LATERAL (SELECT ${TYPES} AS type) AS t,
       LATERAL (SELECT ${record('i')} AS a, ${record('i + 1')} AS b) AS pair ON CONFLICT DO NOTHING`,
    counts,
  );
  await database.query(
    `INSERT INTO ${t.decisions} (document_id, action, entity_type, records, names, articles, decided_at, decided_by, changes, created_at,
       updated_at)
     SELECT ${documentId('name decision', 'i')}, (ARRAY['confirm', 'merge', 'reject', 'different', 'split'])[i % 5 + 1], type,
       jsonb_build_array(a, b), jsonb_build_array(jsonb_build_object('documentId', a, 'name', 'A. Mayor'),
         jsonb_build_object('documentId', b, 'name', 'Anne Mayor', 'isTarget', true)),
       i % 90, now() - i * interval '1 hour', 'Busy Editor',
       (SELECT jsonb_agg(jsonb_build_object('table', 'links', 'id', k, 'before', jsonb_build_object('person_id', i), 'after',
         jsonb_build_object('person_id', i + 1))) FROM generate_series(1, CASE WHEN i % 100 = 0 THEN 3000 ELSE 20 END) AS k),
       now() - i * interval '1 hour', now()
     FROM generate_series(1, $1::int) AS i, LATERAL (SELECT ${TYPES} AS type) AS t,
       LATERAL (SELECT ${record('i')} AS a, ${record('i + 1')} AS b) AS pair`,
    counts,
  );
}

/** Conflicts and kill alerts, half of them open. */
async function fillConflicts({ database, tables: t, sizes }) {
  await database.query(
    `INSERT INTO ${t.conflicts} (document_id, article_document_id, field, state, before, editor, source, version, version_created, receipt_id,
       created_at, updated_at)
     SELECT ${documentId('conflict', 'i')}, ${documentId('article', 'i')}, CASE i % 3 WHEN 0 THEN 'body' ELSE 'headline' END,
       CASE i % 2 WHEN 0 THEN 'open' ELSE 'editor' END, value, value, value, '2', now(), i, now() - i * interval '1 minute',
       now() - i * interval '1 minute'
     FROM generate_series(1, $1::int) AS i JOIN bench_texts AS text ON text.number = i % (SELECT count(*) FROM bench_texts),
       LATERAL (SELECT jsonb_build_object('value', CASE i % 3 WHEN 0 THEN body ELSE to_jsonb(headline) END) AS value) AS v`,
    [Math.min(sizes.others, sizes.articles)],
  );
  await database.query(
    `INSERT INTO ${t.alerts} (document_id, article_document_id, story_document_id, state, basis, share, killed_article_document_id,
       killed_headline, killed_source, killed_guid, killed_at, words, receipt_id, created_at, updated_at)
     SELECT ${documentId('alert', 'i')}, ${documentId('article', 'i')}, ${documentId('story', 'i + 1')},
       CASE i % 2 WHEN 0 THEN 'open' ELSE 'seen' END, 'near', 0.8, ${documentId('article', 'i + 1')}, 'A ferry leaves',
       'Wire of harbour 1', 'tag:lantern.example,2026:' || i + 1, now(), 'The story is not true.', i, now(), now()
     FROM generate_series(1, $1::int) AS i`,
    [Math.min(sizes.others, sizes.articles - 1)],
  );
}

/** Paragraphs that recur in sources, one in twenty put before the editors, and the stories in which they were counted. */
async function fillParagraphs({ database, tables: t, sizes }) {
  await database.query(
    `INSERT INTO ${t.paragraphs} (document_id, source_id, text, fingerprint, state, looks, stories, in_body, in_removed, at_top, in_middle,
       at_end, first_seen, last_seen, examples, evidence, notice_id, proposed_at, look_again, created_at, updated_at)
     SELECT ${documentId('paragraph', 'i')}, i % $2::int + 1, n.text, md5('paragraph ' || i), state, CASE i % 2 WHEN 0 THEN 'notice' ELSE 'chrome' END,
       (i * 7919) % 300 + 1, (i * 7919) % 300 + 1, 0, 0, 0, (i * 7919) % 300 + 1, now() - interval '90 days', now(),
       (SELECT jsonb_agg(jsonb_build_object('story', md5('identity ' || i + k), 'article', ${documentId('article', 'i + k')}, 'headline',
         'A ferry leaves', 'at', now(), 'quote', n.text)) FROM generate_series(1, 3) AS k),
       '{"stories":40,"of":200,"from":"2026-01-02T00:00:00.000Z","to":"2026-05-02T00:00:00.000Z"}', CASE WHEN state = 'notice' THEN n.id END,
       CASE WHEN state <> 'counted' THEN now() END, 0, now(), now()
     FROM generate_series(1, $1::int) AS i JOIN ${t.notices} AS n ON n.id = i % (SELECT count(*) FROM ${t.notices}) + 1,
       LATERAL (SELECT CASE (i + i / 50) % 40 WHEN 7 THEN 'proposed' WHEN 27 THEN 'proposed' WHEN 17 THEN 'chrome' WHEN 37 THEN 'notice' ELSE 'counted' END AS state) AS s`,
    [sizes.paragraphs, sizes.sources],
  );
  await database.query(
    `INSERT INTO ${t.sightings} (document_id, source_id, story, headline, at, marks, created_at, updated_at)
     SELECT ${documentId('sighting', 'i')}, i % $2::int + 1, md5('identity ' || i), 'A ferry leaves', now() - i * interval '1 hour', '{}', now(), now()
     FROM generate_series(1, $1::int) AS i`,
    [sizes.paragraphs, sizes.sources],
  );
}
