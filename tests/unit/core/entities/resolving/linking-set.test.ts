import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKey } from '../../../../../src/plugins/wire/core/entities';
import { Newsroom } from './newsroom';

interface Line {
  date: string;
  name: string;
  one: string;
  text: string;
}

const lines: Line[] = readFileSync(join(__dirname, '../../../../fixtures/linking/articles.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [date, named, text] = line.split(' | ');
    const [name, one] = named.split(' = ');
    return { date, name, one, text };
  });

/** Of each article, the record that its name was linked to. */
function linkedIn(order: readonly number[]): (string | undefined)[] {
  const room = new Newsroom();
  for (const index of order) room.take({ text: lines[index].text, date: lines[index].date });
  const found: (string | undefined)[] = lines.map(() => undefined);
  order.forEach((index, place) => {
    const key = nameKey(lines[index].name, 'organization');
    const record = room.records.find(
      ({ articles, key: own }) =>
        articles.includes(place) && (own === key || own.includes(key) || key.includes(own)),
    );
    found[index] = record?.id;
  });
  return found;
}

interface Score {
  right: number;
  /** Articles whose record is also another one's. */
  merged: string[];
  wrong: string[];
}

function scoreOf(order: readonly number[]): Score {
  const found = linkedIn(order);
  const home = new Map<string, string>();
  const owner = new Map<string, string>();
  const score: Score = { right: 0, merged: [], wrong: [] };
  for (const index of order) {
    const { one, name, date } = lines[index];
    const record = found[index];
    if (record === undefined) {
      score.wrong.push(`${date} ${name}: no record`);
      continue;
    }
    if (!home.has(one)) home.set(one, record);
    if (!owner.has(record)) owner.set(record, one);
    if (owner.get(record) !== one) score.merged.push(`${date} ${name}: ${one} in ${owner.get(record)}`);
    else if (home.get(one) === record) score.right += 1;
    else score.wrong.push(`${date} ${name}: ${one} has several records`);
  }
  return score;
}

const inOrder = lines.map((_, index) => index);

test('names are linked to their own record, and never to another one’s', () => {
  const { right, merged, wrong } = scoreOf(inOrder);
  expect({ merged, wrong }).toEqual({ merged: [], wrong: [] });
  expect(right / lines.length).toBeGreaterThanOrEqual(0.95);
});

test('nor in another order', () => {
  const turned = [...inOrder].reverse();
  const mixed = [...inOrder].sort((a, b) => ((a * 37) % 101) - ((b * 37) % 101));
  for (const order of [turned, mixed]) {
    const { right, merged, wrong } = scoreOf(order);
    expect({ merged, wrong }).toEqual({ merged: [], wrong: [] });
    expect(right / lines.length).toBeGreaterThanOrEqual(0.95);
  }
});
