import type { PubStatus } from '../../item';
import { readDate } from './dates';
import type { Note } from '../format-reader';
import { describe } from './item-fields';
import { asText } from '../json/json-values';
import { isBlank, plainName, type SourceFields } from '../json/source-names';

/** Whether and when an item may be published. */
export interface Publishing {
  pubStatus: PubStatus;
  embargoed?: string;
}

/** IPTC pubstatus words, and what content systems say for the same. */
const STATUS_WORDS: Record<PubStatus, string[]> = {
  usable: [
    'usable',
    'publish',
    'published',
    'live',
    'public',
    'released',
    'final',
    'active',
    'ok',
    'ready',
    'approved',
    'new',
    'updated',
  ],
  withheld: [
    'withheld',
    'withhold',
    'hold',
    'held',
    'onhold',
    'embargoed',
    'embargo',
    'draft',
    'pending',
    'private',
    'future',
    'scheduled',
    'unpublished',
    'notusable',
    'review',
    'inreview',
    'expired',
  ],
  canceled: [
    'canceled',
    'cancelled',
    'cancel',
    'killed',
    'kill',
    'deleted',
    'delete',
    'removed',
    'retracted',
    'withdrawn',
    'trash',
    'recalled',
  ],
};

const STATUS_OF = new Map(
  Object.entries(STATUS_WORDS).flatMap(([status, words]) =>
    words.map((word): [string, PubStatus] => [word, status as PubStatus]),
  ),
);

/** The word in `usable`, `stat:usable` and `http://cv.iptc.org/newscodes/pubstatusg2/usable`. */
const statusOf = (value: unknown): PubStatus | undefined =>
  STATUS_OF.get(plainName((asText(value) ?? '').split(/[:/]/).pop() ?? ''));

/** The zone in which a time comes last: an embargo without a zone has then passed everywhere. */
const LAST_ZONE = '-12:00';

/**
 * Reads whether an item may be published. When in doubt it may not: an embargo that cannot be read, or a publishing status that is
 * none, makes the item `withheld`, and a note says so. An embargo without a zone is read in the last zone of the world (UTC−12), so
 * that it does not end early wherever it was meant. Of several embargoes the latest counts.
 */
export const readPublishing = (fields: SourceFields): { publishing: Publishing; notes: Note[] } => {
  const notes: Note[] = [];
  const pubStatus = readStatus(fields, notes);
  const { embargoed, held } = readEmbargo(fields, notes);
  return {
    publishing: {
      pubStatus: held && pubStatus === 'usable' ? 'withheld' : pubStatus,
      ...(embargoed === undefined ? {} : { embargoed }),
    },
    notes,
  };
};

function readStatus(fields: SourceFields, notes: Note[]): PubStatus {
  const [named] = fields.all('pubStatus');
  if (named) {
    const status = statusOf(named.value);
    if (status) return status;
    notes.push({
      code: 'ITEM_STATUS',
      field: named.name,
      message: `"${named.name}" is ${describe(named.value)}; it must be usable, withheld or canceled. The item is held: release it by hand if it may be published.`,
    });
    return 'withheld';
  }
  // "status" means many things, so a word that is not known here says nothing about publishing.
  return (
    fields
      .all('state')
      .map(({ value }) => statusOf(value))
      .find((status) => status !== undefined) ?? 'usable'
  );
}

function readEmbargo(fields: SourceFields, notes: Note[]): { embargoed?: string; held: boolean } {
  const found = fields.matching(/embargo/).filter(({ value }) => value !== false && !isBlank(value));
  const told = found.filter(({ name, value }) => value !== true && !/(reason|note|text|type)$/i.test(name));
  let latest: string | undefined;
  let held = found.length > 0 && told.length === 0;
  if (held) notes.push(unreadable(found[0]));
  for (const field of told) {
    const date = readDate(typeof field.value === 'number' ? field.value : asText(field.value), LAST_ZONE);
    if (!date) {
      held = true;
      notes.push(unreadable(field));
      continue;
    }
    if (date.zoneAssumed) {
      notes.push({
        code: 'ITEM_DATE_ZONE',
        field: field.name,
        message: `"${field.name}" is ${describe(field.value)}, a time without a zone. It is taken in the last zone of the world (UTC−12), so that nothing is published early. Ask the agency for the zone.`,
      });
    }
    if (latest === undefined || Date.parse(date.iso) > Date.parse(latest)) latest = date.iso;
  }
  return { embargoed: latest, held };
}

const unreadable = ({ name, value }: { name: string; value: unknown }): Note => ({
  code: 'ITEM_EMBARGO',
  field: name,
  message: `"${name}" is ${describe(value)}, which does not say when the embargo ends. The item is held: enter the date as 2026-03-01T08:00:00+02:00, or release it by hand.`,
});
