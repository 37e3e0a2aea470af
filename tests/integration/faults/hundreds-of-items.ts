import { mixedWire } from '../batch/mixed-wire';
import { jsonLines, NOTICE, wireItem } from '../imports/wire-texts';

/** An item with a time of its own, of another agency's numbers than those of `mixedWire`. */
const item = (number: number, more: Record<string, unknown> = {}) =>
  wireItem(number, {
    versioncreated: new Date(Date.UTC(2026, 4, 6) + number * 60_000).toISOString(),
    ...more,
  });

/**
 * Some four hundred items in three imports: new ones, with notices and names, and once more; newer versions and older ones; what is taken back,
 * before and after; what is withheld, under embargo, no item, or the same text once more.
 */
export function hundredsOfItems(): { publish: boolean; files: Record<string, string> }[] {
  const mixed = mixedWire();
  const plain = Array.from({ length: 90 }, (_, i) => item(1_000 + i));
  const flagged = plain
    .filter((_, i) => i % 9 === 4)
    .map((one) => ({
      ...one,
      guid: `${one.guid}-flagged`,
      headline: `${one.headline}, With a Notice`,
      body_text: `${one.body_text}\n\nThe lamp was lit at ${one.guid.slice(-2)} past nine.\n\n${NOTICE}`,
    }));
  const newer = plain
    .slice(20, 30)
    .map((one) => ({ ...one, version: '2', headline: `${one.headline}, Again` }));
  const killed = plain.slice(30, 36).map((one) => ({ ...one, version: '2', pubstatus: 'canceled' }));
  return [
    {
      publish: true,
      files: {
        'first.jsonl': mixed['first-publish.jsonl'],
        'page.txt': mixed['page.txt'],
        'many.jsonl': jsonLines([...plain, ...flagged, ...newer.slice(0, 5), ...killed.slice(0, 3)]),
      },
    },
    {
      publish: false,
      files: {
        'second.jsonl': mixed['second-draft.jsonl'],
        'newer.jsonl': jsonLines([...newer.slice(5), ...plain.slice(0, 20), ...killed.slice(3)]),
      },
    },
    {
      publish: true,
      files: {
        'again.jsonl': mixed['once-more-publish.jsonl'],
        'last.jsonl': jsonLines(
          Array.from({ length: 40 }, (_, i) => (i % 4 === 3 ? plain[i] : item(2_000 + i))),
        ),
      },
    },
  ];
}
