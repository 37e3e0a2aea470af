import { UID } from '../../../src/plugins/wire/shared/constants';
import type { HistoryEntrySummary } from '../../../src/plugins/wire/shared/contracts/notice-history';
import type {
  RecurringRunSummary,
  RecurringSummary,
} from '../../../src/plugins/wire/shared/contracts/recurring';
import { openNoticeRoom, type NoticeRoom, type Row } from '../notices/notice-room';
import type { Receipt, SendOptions } from '../support/wire-desk';

/** A statement in which no word speaks of a legal notice. */
export const STATEMENT = 'All of our reporters live on the coast and walk to the harbour each morning.';
/** A label, as pages have it over a list. */
export const LABEL = 'Tidewater picks of the morning';

const WORDS =
  'lamps ropes kettles stoves ladders wagons curtains spoons hammers candles barrels saddles mirrors carpets buttons pumps anchors bottles cushions drums engines fiddles gloves helmets'.split(
    ' ',
  );
const wordsOf = (n: number): string[] => [0, 1, 2].map((k) => WORDS[(n * (k + 1) + 5 * k) % WORDS.length]);

let stories = 0;

/** A story on a day of March of which no paragraph is another story's. */
export function storyOn(
  day: number,
  extra: string[] = [],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  stories += 1;
  const [one, two, three] = wordsOf(stories);
  const name = `${one} and ${two} number ${[...String(stories)].map((digit) => WORDS[Number(digit)]).join(' ')}`;
  return {
    guid: `tag:tidewater.example,2026:${stories}`,
    version: '1',
    versionCreated: new Date(Date.UTC(2026, 2, day, 8)).toISOString(),
    headline: `Harbour buys ${name}`,
    language: 'en',
    body_text: [
      `The harbour of Fenwick Bay has bought ${name}, and the council was glad of it.`,
      `Nobody had asked for ${three} beside ${name}, a clerk of the town remarked.`,
      `What becomes of ${name} in winter is not known.`,
      ...extra,
    ].join('\n\n'),
    ...more,
  };
}

export interface RecurringRoom extends NoticeRoom {
  /** Imports a story for each of the days. */
  sendDays(days: number[], extra: string[], options?: SendOptions): Promise<Receipt[]>;
  /** What is proposed or decided about, of a source by its name. */
  proposals(source: string, query?: string): Promise<RecurringSummary[]>;
  /** The one proposal of a source with this text. */
  proposal(source: string, text: string): Promise<RecurringSummary>;
  paragraphHistory(documentId: string): Promise<HistoryEntrySummary[]>;
  /** What is counted of a text. */
  counted(source: string, text: string): Promise<Row | undefined>;
  sourceId(name: string): Promise<string>;
  /** Waits until no run over a source is queued or running. */
  runsOver(): Promise<RecurringRunSummary[]>;
}

const PATIENCE_MS = 60_000;

/** A running Strapi with a desk for what recurs; for `beforeAll`, with `stop` in `afterAll`. */
export async function openRecurringRoom(): Promise<RecurringRoom> {
  const room = await openNoticeRoom();
  const read = async (path: string) => (await room.panel.get(path).expect(200)).body.data;

  const self: RecurringRoom = {
    ...room,
    async sendDays(days, extra, options) {
      const { receipts } = await room.desk.send(
        days.map((day) => storyOn(day, extra)),
        options,
      );
      return receipts;
    },
    async sourceId(name) {
      const [source] = await room.rows(UID.source, { name });
      return source.documentId;
    },
    proposals: async (source, query = '') => read(`/recurring?source=${await self.sourceId(source)}${query}`),
    async proposal(source, text) {
      const found = (await self.proposals(source)).filter((one) => one.text === text);
      expect(found).toHaveLength(1);
      return found[0];
    },
    paragraphHistory: (id) => read(`/recurring/${id}/history`),
    async counted(source, text) {
      const [row] = await room.rows(UID.recurringParagraph, { source: { name: source }, text });
      return row;
    },
    async runsOver() {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const runs = (await read('/recurring/runs')) as RecurringRunSummary[];
        if (runs.every(({ state }) => state !== 'queued' && state !== 'running')) return runs;
        if (Date.now() > deadline) throw new Error('Runs over sources are not over.');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
  return self;
}

export const DAYS = [2, 3, 4, 5, 6, 7];
