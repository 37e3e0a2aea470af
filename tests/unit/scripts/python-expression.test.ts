import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MODULE = join(__dirname, '../../../scripts/conformance/python-expression.mjs');

const NAMES = {
  feed: { title: 'a', links: [{ href: 'b' }] },
  entries: [{ published_parsed: [2004, 1, 1] }],
  bozo: 0,
};

/** Jest loads no ES modules, so Node does. */
const evaluateAll = (expressions: string[]): string[] => {
  const program = `import { evaluate, truthy } from ${JSON.stringify(MODULE)};
    const names = ${JSON.stringify(NAMES)};
    console.log(JSON.stringify(${JSON.stringify(expressions)}.map((text) => {
      try { return String(truthy(evaluate(text, names))); } catch { return 'error'; }
    })));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  ) as string[];
};

describe('Python expressions of feedparser’s tests', () => {
  const cases: [string, string][] = [
    [`not bozo and feed['title'] == u'\\u0061'`, 'true'],
    [`entries[0].published_parsed == (2004, 1, 1)`, 'true'],
    [`entries[0]['published_parsed'] == (2004, 1, 2)`, 'false'],
    [`len(feed['links']) == 1 and feed['links'][-1] == {'href': 'b'}`, 'true'],
    [`feed['links'][0] == {'href': 'b', 'rel': 'c'}`, 'false'],
    [`'b' in feed.title or 'a' in 'cat'`, 'true'],
    [`'x' not in 'cat' and feed.has_key('title')`, 'true'],
    [`1 < 2 < 3 and not (2 == 3)`, 'true'],
    [`feed.title == feed['title'] == """a"""`, 'true'],
    [`feed['nothing'] == 1`, 'error'],
    [`bozo or feed['nothing']`, 'error'],
    [`1 or feed['nothing']`, 'true'],
    [`process.exit()`, 'error'],
    [`feed.constructor`, 'error'],
    [`feed['title'] ==`, 'error'],
  ];

  it('are true, false or no such expressions', () => {
    const results = evaluateAll(cases.map(([expression]) => expression));
    expect(cases.map(([expression], i) => [expression, results[i]])).toEqual(cases);
  });
});
