import { eventually } from '../../support/eventually';
import { newsroom } from './newsroom';
import { ask } from './wire-api';

const THINGS =
  'lamps ropes kettles stoves ladders wagons curtains spoons hammers candles barrels saddles mirrors carpets buttons pumps anchors bottles cushions drums engines fiddles gloves helmets jackets lanterns needles ovens pencils quilts rakes scissors'.split(
    ' ',
  );

/** Words that are another notice's words nowhere: names and numbers alone do not make one notice another. */
const wordsOf = (number: number) =>
  [0, 1, 2, 3, 4, 5].map((i) => THINGS[(number * 7 + i * (1 + (number % 5))) % THINGS.length]).join(', ');

/** A notice of the kinds `no-warranty` and `liability`, another one for each number. */
export const noticeText = (number: number): string =>
  `Legal disclaimer: Gannet Newswire provides this content about ${wordsOf(number)} as is, without warranty of any kind, and accepts no responsibility or liability for its accuracy or completeness.`;

const LEAD =
  'HOLMSTAD – The harbour of Holmstad opened a new quay on Tuesday, and two hundred people came to see the first ferry.';
const TAIL = 'A second quay is planned, said Tobias Renwick, spokesman for the Brandt Ferry Company.';

/** An article of its own that carries a notice between two paragraphs. */
export const withNotice = (notice: string, name: string): object => ({
  guid: `tag:gannet.example,2026:${name}`,
  headline: `Quay ${name} Opens at Holmstad`,
  language: 'en',
  body_text: [`Quay ${name} is ready. ${LEAD}`, notice, `${TAIL} That was said about quay ${name}.`].join(
    '\n\n',
  ),
});

/** A statement in which no word speaks of a legal notice. */
export const RECURRING = 'All of our reporters live on the coast and walk to the harbour each morning.';

/** A story of a day of March of which no other paragraph is another story's. */
export const recurringStory = (day: number): object => {
  const bought = wordsOf(day);
  return {
    guid: `tag:tidewater.example,2026:${day}`,
    headline: `Harbour Buys ${bought}`,
    language: 'en',
    versionCreated: new Date(Date.UTC(2026, 2, day, 8)).toISOString(),
    body_text: [
      `The harbour of Fenwick Bay has bought ${bought}, and the council was glad of it.`,
      `Nobody had asked for ${bought}, a clerk of the town remarked.`,
      `What becomes of ${bought} in winter is not known.`,
      RECURRING,
    ].join('\n\n'),
  };
};

/** So few that a busy machine has imported them before a test loses its patience. */
const AT_ONCE = 10;

/**
 * Imports items as those of a source, and waits until they are there.
 *
 * @returns documentId of the source
 */
export async function sendFrom(source: string, items: object[]): Promise<string> {
  for (let at = 0; at < items.length; at += AT_ONCE) await send(source, items.slice(at, at + AT_ONCE));
  const sources = await ask<{ documentId: string; name: string }[]>('/wire/sources');
  return sources.find(({ name }) => name === source)!.documentId;
}

async function send(source: string, items: object[]): Promise<void> {
  const form = new FormData();
  form.append('files', new Blob([items.map((item) => JSON.stringify(item)).join('\n')]), 'items.jsonl');
  form.append('source', source);
  const answer = await fetch(`${newsroom().url}/wire/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${newsroom().admin.token}` },
    body: form,
  });
  if (!answer.ok) throw new Error(`An import: ${answer.status} ${await answer.text()}`);
  const { documentId } = ((await answer.json()) as { data: { documentId: string } }).data;
  await eventually(async () => {
    const { state, counts } = await ask<{ state: string; counts: { created: number } }>(
      `/wire/imports/${documentId}`,
    );
    expect({ state, created: counts.created }).toEqual({ state: 'finished', created: items.length });
  });
}
