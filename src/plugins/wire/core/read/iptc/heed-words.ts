import type { Signal } from '../../item';
import { readDate } from '../fields/dates';
import type { FoundFields } from '../fields/found-fields';
import { readTextSignals } from '../fields/text-signals';
import { ordersEmbargo, signalIn } from './signals';

/**
 * Hears what an item says in words about its own life: in its notes to editors, its headline, and the first and last lines of its text. An embargo in words
 * counts where the source's own field for it is empty; one that does not say when it ends holds the item.
 *
 * @param signals what fields say
 * @returns these and those of the words
 */
export const heedWords = (found: FoundFields, signals: readonly Signal[], text: string): Signal[] => {
  const texts = (field: keyof FoundFields): string[] =>
    (found[field] ?? []).map(({ value }) => value).filter((value) => typeof value === 'string');
  const notes = texts('editorialNote');
  const [headline] = texts('headline');
  const sentAt = texts('versionCreated')
    .map((date) => readDate(date)?.iso)
    .find((iso) => iso !== undefined);
  const told = readTextSignals({
    text,
    notes: notes.flatMap((note) => note.split('\n')).slice(0, 500),
    ...(headline === undefined ? {} : { headline }),
    ...(sentAt === undefined ? {} : { sentAt }),
  });
  const inNotes = notes.map(signalIn).filter((signal) => signal !== undefined);
  if (!found.embargoed) {
    const order = notes.find(ordersEmbargo);
    const name = found.editorialNote?.[0]?.name ?? 'text';
    if (told.embargoed.length > 0) found.embargoed = told.embargoed;
    else if (order !== undefined) found.embargoed = [{ value: order.slice(0, 200), name }];
  }
  const lines = told.editorialNote?.split('\n') ?? [];
  const added = lines.filter((line) => !notes.some((note) => note.includes(line)));
  if (added.length > 0) (found.editorialNote ??= []).push({ value: added.join('\n'), name: 'text' });
  return [...new Set([...signals, ...told.signals, ...inNotes])];
};
