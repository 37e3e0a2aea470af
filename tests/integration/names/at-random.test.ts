import { differences } from '../undo/undo-room';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';
const ROUNDS = 4;
const DECISIONS = 12;

/** Numbers below a bound that follow on a seed as if by chance. */
function dice(seed: number): (bound: number) => number {
  let state = seed * 2654435761 + 1;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % bound;
  };
}

/** Some people and articles that name them at random, half of them published. */
async function newsroom(roll: (bound: number) => number) {
  const people: string[] = [];
  for (let i = 0; i < 7; i += 1) {
    people.push(
      await room.record('person', `Person ${'ABCDEFG'[i]} Number${i}`, {
        aliases: [`Other ${i}`, ...(i % 2 ? [`Shared Name`] : [])],
        positions: [{ title: `Post ${i % 3}` }, { title: `Own post ${i}` }],
      }),
    );
  }
  const articles: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    const person = people.filter(() => roll(3) === 0);
    articles.push(await room.article({ person }, { publish: roll(2) === 0 }));
  }
  await room.record('event', 'Fair', { participants: people.slice(0, 3) });
  return { people, articles };
}

/** Makes a decision at random, about what is there. @returns its id, when there was anything to do */
async function decideOne(
  roll: (bound: number) => number,
  { people, articles }: { people: string[]; articles: string[] },
): Promise<string | undefined> {
  const there: string[] = [];
  for (const id of people) if (await room.find('person', id)) there.push(id);
  if (there.length < 2) return undefined;
  const one = there[roll(there.length)];
  const other = there.filter((id) => id !== one)[roll(there.length - 1)];
  const article = articles[roll(articles.length)];
  const type = 'person' as const;
  const { names } = room;
  const decide = [
    () => names.merge({ type, records: [one], into: other }, BY),
    () => names.confirm({ type, records: [one, other] }, BY),
    () => names.different({ type, records: [one, other] }, BY),
    () => names.reject({ type, records: [one], article }, BY),
    () =>
      names.link({ type, article, spelling: `Person ${roll(4)}`, record: one, always: roll(2) === 0 }, BY),
    async () => {
      const { aliases } = (await room.find('person', one))!;
      return aliases.length === 0
        ? null
        : names.split({ type, record: one, aliases: [aliases[0].name], into: other }, BY);
    },
    () => (there.length > 4 ? names.reject({ type, records: [one] }, BY) : Promise.resolve(null)),
    () => names.merge({ type, records: [one], into: other }, BY),
  ][roll(8)];
  return (await decide())?.documentId;
}

test.each(Array.from({ length: ROUNDS }, (_, i) => i + 1))(
  'decisions at random, taken back from the last to the first: all rows are as before (%i)',
  async (seed) => {
    const roll = dice(seed);
    const scene = await newsroom(roll);
    const states = [await room.rows()];
    const decisions: string[] = [];
    for (let i = 0; i < DECISIONS; i += 1) {
      const decision = await decideOne(roll, scene);
      if (decision === undefined || decisions.includes(decision)) continue;
      decisions.push(decision);
      states.push(await room.rows());
    }
    expect(decisions.length).toBeGreaterThan(4);
    for (const decision of decisions.toReversed()) {
      states.pop();
      await room.names.undo(decision, {}, BY);
      expect(differences(states.at(-1)!, await room.rows())).toEqual({});
    }
  },
);

test.each(Array.from({ length: ROUNDS }, (_, i) => i + 101))(
  'in any order in which they can be taken back: all is as before, but for when records were changed (%i)',
  async (seed) => {
    const roll = dice(seed);
    const scene = await newsroom(roll);
    const untimed = async () => {
      const rows = await room.rows();
      const timeless = (row: string) => row.replace(/"updated_at": "[^"]*"/u, '');
      return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.map(timeless)]));
    };
    const before = await untimed();
    const left = new Set<string>();
    for (let i = 0; i < DECISIONS; i += 1) {
      const decision = await decideOne(roll, scene);
      if (decision !== undefined) left.add(decision);
    }
    while (left.size > 0) {
      const order = [...left].sort(() => roll(3) - 1);
      const size = left.size;
      for (const decision of order) {
        const response = await room.post(`/decisions/${decision}/undo`, {});
        expect([200, 409]).toContain(response.status);
        if (response.status === 200) left.delete(decision);
      }
      expect(left.size).toBeLessThan(size);
    }
    expect(differences(before, await untimed())).toEqual({});
  },
);

test('two decisions at once: one after the other, and none in half', async () => {
  const { people, articles } = await newsroom(dice(7));
  const [a, b, c] = people;
  const before = await room.rows();
  const merge = (from: string, into: string) =>
    room.names.merge({ type: 'person', records: [from], into }, BY);
  const done = await Promise.allSettled([merge(a, b), merge(b, a), merge(a, c), merge(c, a)]);
  const decisions = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value!] : []));
  const refused = done.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(decisions.length + refused.length).toBe(4);
  expect(decisions.length).toBeGreaterThan(0);
  for (const message of refused) expect(message).toMatch(/There is no person/u);
  for (const article of articles) {
    const { draft } = await room.linked(article);
    expect(new Set(draft).size).toBe(draft.length);
  }
  for (const { documentId } of decisions.sort((x, y) => y.at.localeCompare(x.at)))
    await room.names.undo(documentId, {}, BY);
  expect(differences(before, await room.rows())).toEqual({});
});
