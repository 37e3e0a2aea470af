import type { PubStatus } from '../../item';
import { readDate } from './dates';
import type { Note } from '../format-reader';
import { describe } from './item-fields';
import { asText } from '../json/json-values';
import { plainName } from '../json/source-names';
import type { Found, FoundFields } from './found-fields';

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
    'veröffentlicht',
    'freigegeben',
    'publié',
    'publicado',
    'pubblicato',
    'опубликовано',
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
    'entwurf',
    'geplant',
    'gesperrt',
    'unveröffentlicht',
    'brouillon',
    'enattente',
    'planifié',
    'nonpublié',
    'borrador',
    'pendiente',
    'programado',
    'bozza',
    'rascunho',
    'черновик',
    'запланировано',
    'неопубликовано',
    'taslak',
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
    'gelöscht',
    'zurückgezogen',
    'storniert',
    'supprimé',
    'annulé',
    'eliminado',
    'anulado',
    'annullato',
    'eliminato',
    'cancelado',
    'удалено',
    'отозвано',
    'снято',
    'аннулировано',
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
 * none, makes the item `withheld`, and a note says so. An embargo without a zone is read in the source's zone, or else in the last zone of the world
 * (UTC−12), so that it does not end early wherever it was meant. Of several embargoes the latest counts.
 */
export const readPublishing = (
  found: FoundFields,
  zone?: string,
): { publishing: Publishing; notes: Note[]; path: { pubStatus?: string; embargoed?: string } } => {
  const notes: Note[] = [];
  const { pubStatus, name } = readStatus(found, notes);
  const { embargoed, held, name: embargoName } = readEmbargo(found, zone, notes);
  return {
    publishing: {
      pubStatus: held && pubStatus === 'usable' ? 'withheld' : pubStatus,
      ...(embargoed === undefined ? {} : { embargoed }),
    },
    notes,
    path: { ...(name ? { pubStatus: name } : {}), ...(embargoName ? { embargoed: embargoName } : {}) },
  };
};

function readStatus(found: FoundFields, notes: Note[]): { pubStatus: PubStatus; name?: string } {
  const [named] = found.pubStatus ?? [];
  if (named) {
    const status = statusOf(named.value);
    if (status) return { pubStatus: status, name: named.name };
    notes.push({
      code: 'ITEM_STATUS',
      field: named.name,
      ...(named.place === undefined ? {} : { place: named.place }),
      message: `"${named.name}" is ${describe(named.value)}; it must be usable, withheld or canceled. The item is held: release it by hand if it may be published.`,
    });
    return { pubStatus: 'withheld', name: named.name };
  }
  // "status" means many things, so a word that is not known here says nothing about publishing.
  for (const { value, name } of found.state ?? []) {
    const status = statusOf(value);
    if (status) return { pubStatus: status, name };
  }
  return { pubStatus: 'usable' };
}

function readEmbargo(
  found: FoundFields,
  zone: string | undefined,
  notes: Note[],
): { embargoed?: string; held: boolean; name?: string } {
  const all = found.embargoed ?? [];
  const told = all.filter(({ value }) => value !== true);
  let latest: { iso: string; name: string } | undefined;
  let held = all.length > 0 && told.length === 0;
  if (held) notes.push(unreadable(all[0]));
  for (const one of told) {
    const date = readDate(typeof one.value === 'number' ? one.value : asText(one.value), zone ?? LAST_ZONE);
    if (!date) {
      held = true;
      notes.push(unreadable(one));
      continue;
    }
    if (date.zoneAssumed && zone === undefined) {
      notes.push({
        code: 'ITEM_DATE_ZONE',
        field: one.name,
        ...(one.place === undefined ? {} : { place: one.place }),
        message: `"${one.name}" is ${describe(one.value)}, a time without a zone. It is taken in the last zone of the world (UTC−12), so that nothing is published early. Enter the source's time zone, or ask the agency for it.`,
      });
    }
    if (latest === undefined || Date.parse(date.iso) > Date.parse(latest.iso)) {
      latest = { iso: date.iso, name: one.name };
    }
  }
  return { embargoed: latest?.iso, held, name: latest?.name ?? all[0]?.name };
}

const unreadable = ({ name, value, place }: Found): Note => ({
  code: 'ITEM_EMBARGO',
  field: name,
  ...(place === undefined ? {} : { place }),
  message: `"${name}" is ${describe(value)}, which does not say when the embargo ends. The item is held: enter the date as 2026-03-01T08:00:00+02:00, or release it by hand.`,
});
