const STATES = ['created', 'updated', 'unchanged', 'duplicate', 'held', 'killed', 'failed'];

/**
 * Prints what became of each item of an import, and for each article what the newsroom now knows of it: its notices word by word, and
 * the people, organizations and events linked.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {{ counts: Record<string, number> }} summary
 * @param {{ file: string, item?: number, state: string, headline?: string, detail?: string }[]} receipts
 * @returns {Promise<{ flags: number }>} how many flags the articles carry
 */
export async function printReport(strapi, summary, receipts) {
  console.log(`\nThe sample wire: ${receipts.length} items\n`);
  for (const { file, item, state, headline, detail } of receipts) {
    const place = item === undefined ? file : `${file}, item ${item}`;
    console.log(`${state.padEnd(10)} ${headline ?? place}`);
    const facts = [headline && place, detail].filter(Boolean);
    if (facts.length > 0) console.log(`           ${facts.join(': ')}`);
  }

  const articles = await strapi.documents('api::article.article').findMany({
    status: 'draft',
    sort: 'createdAt:asc',
    limit: -1,
    filters: { source: { name: 'Sample wire' } },
    populate: {
      persons: { populate: { positions: { populate: ['organization'] } } },
      organizations: true,
      events: true,
    },
  });
  let flags = 0;
  for (const article of articles) flags += await printArticle(strapi, article);

  const counts = STATES.filter((state) => summary.counts[state] > 0).map(
    (state) => `${summary.counts[state]} ${state}`,
  );
  console.log(
    `\n${summary.counts.items} items: ${counts.join(', ')}. Flags on legal notices: ${flags}, in ${articles.length} articles.`,
  );
  return { flags };
}

async function printArticle(strapi, article) {
  console.log(`\n${article.headline}`);
  console.log('─'.repeat(Math.min(100, [...article.headline].length)));
  const flags = await strapi.db.query('plugin::wire.flag').findMany({
    where: { articleDocumentId: article.documentId },
    orderBy: { start: 'asc' },
    populate: ['notice'],
  });
  for (const flag of flags) {
    const { kinds = [], issuer, decision } = flag.notice ?? {};
    const where = flag.inChrome ? 'in the page around the article' : flag.placement;
    const facts = [
      kinds.join(', '),
      issuer && `issuer ${issuer}`,
      `score ${flag.score.toFixed(2)}`,
      where,
      decision,
    ];
    console.log(`  notice [${flag.start}, ${flag.end})  ${facts.filter(Boolean).join(' · ')}`);
    console.log(`    “${flag.quote.trim().replace(/\n/g, '\n     ')}”`);
  }
  if (flags.length === 0) console.log('  no legal notice');
  list('people', article.persons, ({ name, positions = [] }) => {
    const posts = positions.map(({ title, organization }) =>
      [title, organization?.name].filter(Boolean).join(', '),
    );
    return posts.length > 0 ? `${name} (${posts.join('; ')})` : name;
  });
  list('organizations', article.organizations, ({ name }) => name);
  list('events', article.events, ({ name, startDate, place }) => {
    const facts = [startDate, typeof place === 'string' ? place : place?.name].filter(Boolean);
    return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
  });
  return flags.length;
}

function list(title, entries = [], text) {
  if (entries.length > 0) console.log(`  ${title}: ${entries.map(text).join('; ')}`);
}
