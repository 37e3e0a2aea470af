import fc from 'fast-check';
import {
  compareVersions,
  decide,
  versionKept,
  type KeptStory,
} from '../../../../src/plugins/wire/core/duplicates';
import type { PubStatus, WireItem } from '../../../../src/plugins/wire/core/item';

/** A version of a story; `content` stands for its headline and text. */
interface Version {
  content: string;
  item: WireItem;
}

const versionOf = (i: number, content: number, pubStatus: PubStatus, form: Form): Version => ({
  content: `${pubStatus === 'canceled' ? 'kill' : content}`,
  item: {
    pubStatus,
    text: '',
    textForm: 'body',
    ...(form === 'dates' ? {} : { version: String(i + 8) }),
    ...(form === 'numbers' ? {} : { versionCreated: new Date(Date.UTC(2026, 4, 4, 8, i)).toISOString() }),
  },
});

type Form = 'numbers' | 'dates' | 'both';

/** A newsroom that publishes what it may, and has nothing but one story and its article. */
function newsroom() {
  let kept: KeptStory | undefined;
  let draft: string | undefined;
  let published: string | undefined;
  return {
    take({ item, content }: Version) {
      const identity = {
        key: 'story',
        fromGuid: true,
        contentHash: `${item.pubStatus} ${content}`,
        textHash: content,
      };
      const { write, state } = decide(item, identity, kept, undefined, '2026-05-04T20:00:00Z');
      if (write === 'nothing') {
        const { version, versionCreated } = item;
        if (kept && compareVersions(item, kept) > 0) kept = { ...kept, version, versionCreated };
        return;
      }
      const { contentHash } = identity;
      const article = write === 'kill' ? kept?.article : 'article';
      kept = {
        identity: 'story',
        ...versionKept(item, kept),
        contentHash,
        pubStatus: item.pubStatus,
        article,
      };
      if (write !== 'kill') draft = content;
      if (state === 'created' || state === 'updated') published = content;
      if (write === 'kill' || item.pubStatus === 'withheld') published = undefined;
    },
    /** What a killed draft says, and whether there is one, is left out: a kill that comes before its story keeps it out. */
    get state() {
      const { article: _which, ...ledger } = kept!;
      return { ledger, published, draft: kept!.pubStatus === 'canceled' ? undefined : draft };
    },
  };
}

const end = (versions: Version[]) => {
  const room = newsroom();
  versions.forEach((version) => room.take(version));
  return room.state;
};

test('whatever the order in which the versions of a story come, it ends as if they had come in theirs', () => {
  const status = fc.constantFrom<PubStatus>('usable', 'usable', 'withheld', 'canceled');
  const story = fc
    .tuple(
      fc.constantFrom<Form>('numbers', 'dates', 'both'),
      fc.array(fc.tuple(fc.nat({ max: 2 }), status), { minLength: 1, maxLength: 6 }),
    )
    .map(([form, parts]) => parts.map(([content, pubStatus], i) => versionOf(i, content, pubStatus, form)));
  const arrivals = story.chain((versions) =>
    fc.record({
      versions: fc.constant(versions),
      // Some come twice, and in any order.
      arrival: fc
        .shuffledSubarray(versions)
        .chain((again) =>
          fc.shuffledSubarray([...versions, ...again], { minLength: versions.length + again.length }),
        ),
    }),
  );
  fc.assert(
    fc.property(arrivals, ({ versions, arrival }) => {
      expect(end(arrival)).toEqual(end(versions));
    }),
    { numRuns: 2000 },
  );
});

test('a kill that does not say of which version it is takes back all of them, whenever it comes', () => {
  const versions = [0, 1, 2].map((i) => versionOf(i, i, 'usable', 'both'));
  const kill: Version = { content: 'kill', item: { pubStatus: 'canceled', text: '', textForm: 'body' } };
  fc.assert(
    fc.property(fc.shuffledSubarray([...versions, kill], { minLength: 4 }), (arrival) => {
      const { ledger, published } = end(arrival);
      expect(published).toBeUndefined();
      expect(ledger.pubStatus).toBe('canceled');
    }),
  );
});
