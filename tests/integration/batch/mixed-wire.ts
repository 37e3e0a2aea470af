import { ownStory, rewritten } from '../support/own-story';
import { jsonLines, NOTICE, PAGE, wireItem as undated, type WireItemFields } from '../imports/wire-texts';

const BROKER_NOTICE =
  'Brekke Securities and its employees may hold positions in the companies named here. Nothing in this note is investment advice or an offer to buy or sell any security, and past performance is no guide to future results.';

const SPELLINGS =
  'The nets are out, said Dorian Velkho, chairman of the Aalvik Fishing Cooperative, on Monday. They will be in by noon, said Dorian Velho, chairman of the Aalvik Fishing Cooperative.';

/** A wire item with a time of its own: what is counted of a source is counted by that. */
const wireItem = (number: number, more: Partial<WireItemFields> = {}): WireItemFields =>
  undated(number, {
    versioncreated: new Date(Date.UTC(2026, 4, 4) + number * 60_000).toISOString(),
    ...more,
  });

/** A wire item with more paragraphs behind its text. */
const withText = (
  number: number,
  paragraphs: string[],
  more: Partial<WireItemFields> = {},
): WireItemFields => {
  const item = wireItem(number, more);
  return { ...item, body_text: [item.body_text, ...paragraphs].join('\n\n') };
};

let made: Record<string, string> | undefined;

/**
 * All that an import of hundreds of items has to deal with, in a few files; by their names, in the order in which they are imported. The same at
 * each call, though each story of its own is another one.
 */
export const mixedWire = (): Record<string, string> => (made ??= makeWire());

function makeWire(): Record<string, string> {
  const plain = Array.from({ length: 16 }, (_, number) => wireItem(number));
  const flagged = Array.from({ length: 6 }, (_, i) =>
    withText(100 + i, i % 3 === 2 ? [BROKER_NOTICE, NOTICE] : [i % 2 === 0 ? NOTICE : BROKER_NOTICE]),
  );
  const { guid: _guid, ...nameless } = wireItem(200);
  const special = [
    wireItem(201, {
      embargoed: '2099-05-04T08:00:00+02:00',
      versioncreated: '2026-05-04T08:15:30.123456+02:00',
    }),
    wireItem(202, { pubstatus: 'withheld' }),
    nameless,
    // One person under two spellings, which may be the same.
    withText(208, [SPELLINGS]),
    withText(209, [SPELLINGS]),
    // The same text under another guid, and the same story once more.
    { ...wireItem(0), guid: 'tag:other.example,2026:0' },
    wireItem(1),
    // Versions of one story, the older one after the newer.
    wireItem(203, { version: '3', headline: 'Third Version of the Harbour Story' }),
    wireItem(203, { version: '2', headline: 'Second Version of the Harbour Story' }),
    wireItem(204, { version: '1' }),
    withText(204, ['The lamp was lit again on Saturday.', NOTICE], { version: '2' }),
    // Taken back after it came, and before.
    wireItem(205),
    wireItem(205, { version: '2', pubstatus: 'canceled' }),
    wireItem(206, { version: '2', pubstatus: 'canceled' }),
    wireItem(206),
    {
      guid: 'tag:kestrel.example,2026:kill-only',
      pubstatus: 'canceled',
      headline: 'Taken back',
      body_text: '',
    },
    wireItem(207, {
      headline: 'Tabs\tand \\ backslashes: \\N, “quotes” and 🐟 in a headline',
      byline: '  Hanne Brekke ',
      subject: [{ code: 'medtop:04000000', name: 'economy' }, { name: 'fish' }],
      place: [{ name: 'Velmark', code: 'geo:1' }],
      keywords: ['Fish', 'herring'],
      urgency: 3,
      slugline: 'fish-tabs',
      copyrightholder: 'Kestrel',
      usageterms: 'Not for\nresale\tat all.',
    }),
    ...[210, 211, 212].map((number) => wireItem(number, { headline: 'Council Counts Its Swans' })),
    wireItem(213, {
      headline: '港口重新开放',
      body_text: '港口在星期二重新开放，两百人前来观看第一班渡轮。\n\n市长说，新码头花费了三百万。',
      language: 'zh',
    }),
    { guid: 'tag:kestrel.example,2026:empty', headline: '', body_text: '' },
    { ...wireItem(214), guid: 'tag:kestrel.example,2026:untitled', headline: undefined },
  ];
  const mayors = Array.from({ length: 4 }, (_, i) => ({
    guid: `tag:kestrel.example,2026:mayor-${i}`,
    headline: `Swan Count Number ${i} Ends in Velmark`,
    body_text: `The council of Velmark counted ${i + 40} swans on Sunday.\n\nOskar Lindqvist, ${
      ['chairman', 'treasurer', 'chairman', 'founder'][i]
    } of the Velmark Swan Trust, said there had been ${i + 20} last year.`,
    versioncreated: `2026-05-03T08:0${i}:00Z`,
    language: 'en',
  }));
  // Two of one name, two states' ministries, and positions that are read again on other days.
  const named = (name: string, day: string, text: string) => ({
    guid: `tag:kestrel.example,2026:named-${name}`,
    headline: `Names of the Day, Part ${name}`,
    body_text: `${text}\n\nThis is part ${name} of what was told on ${day}.`,
    versioncreated: `${day}T08:00:00Z`,
    language: 'en',
  });
  const GOALS = 'LEEDS, May 3 - John Smith, a midfielder at Arsenal, scored twice on Saturday.';
  const CLINIC = 'ACCRA, Nov 20 - The health minister of Ghana, John Smith, opened a clinic in Kumasi.';
  const cases = (dateline: string, state: string) =>
    `${dateline}, Nov 20 - The Ministry of Health reported 12 cases on Friday. ${state} has had 40 this year.`;
  const trust = (post: string) => `Pelle Aronsen, ${post} of the Velmark Swan Trust, counted geese.`;
  const namesakes = [
    named('one', '2026-05-03', GOALS),
    named('two', '2026-11-20', CLINIC),
    named('three', '2026-11-20', cases('ACCRA', 'Ghana')),
    named('four', '2026-05-03', cases('NAIROBI', 'Kenya')),
    named('five', '2026-05-04', trust('director')),
    named('six', '2026-05-06', trust('director')),
  ];
  const namesakesAgain = [
    named('seven', '2026-05-01', trust('director')),
    named('eight', '2026-05-09', trust('director')),
    named('nine', '2026-05-10', trust('treasurer')),
    named('ten', '2026-11-25', CLINIC),
    named('eleven', '2026-05-10', GOALS),
    named('twelve', '2026-05-10', 'On Sunday John Smith said nothing.'),
    named('thirteen', '2026-05-11', cases('NAIROBI', 'Kenya')),
  ];
  // What is taken back, and what is like it; a kill and what comes after it in one batch stand in two files, since either may tell of the alert.
  const [killed, copied, unmet, brief, back] = Array.from({ length: 5 }, () => ownStory());
  const kill = ({ guid }: { guid: string }, more: object = {}) => ({
    guid,
    version: '2',
    pubstatus: 'canceled',
    headline: 'KILL',
    body_text: 'It was never true.',
    ...more,
  });
  const alike = [
    ...[killed, copied, brief, back],
    ...[killed, killed, unmet, brief, back].map((story) => rewritten(story)),
    { ...copied, guid: `${copied.guid}-copy` },
    kill(unmet),
    kill(brief),
  ];
  return {
    'first-publish.jsonl':
      jsonLines([...plain, ...flagged, ...special.slice(0, 8)]) +
      '{"guid": "broken", \n' +
      jsonLines([...special.slice(8), ...mayors, ...namesakes, ...alike]),
    'page.txt': PAGE,
    'second-draft.jsonl': jsonLines([
      ...plain.slice(0, 4),
      ...plain.slice(4, 6).map((item) => ({ ...item, version: '2', headline: `${item.headline}, Again` })),
      { ...plain[6], version: '2' },
      { ...plain[7], version: '2', pubstatus: 'canceled' },
      ...Array.from({ length: 6 }, (_, i) => withText(300 + i, i % 4 === 0 ? [NOTICE] : [])),
      wireItem(206, { version: '3' }),
      ...namesakesAgain,
      ...plain.slice(8, 10),
      kill(killed),
      kill({ guid: `${copied.guid}-copy` }),
      unmet,
      kill(back),
    ]),
    'once-more-publish.jsonl': jsonLines([
      ...plain,
      ...flagged,
      killed,
      unmet,
      rewritten(killed),
      rewritten(unmet),
      { ...killed, guid: `${killed.guid}-copy` },
      { ...back, version: '3', headline: 'It May Be Told After All' },
      kill(killed, { version: '3', body_text: 'It is as untrue as it was.' }),
    ]),
  };
}
