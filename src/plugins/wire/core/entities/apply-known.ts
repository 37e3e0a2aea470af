import { matchKnown, type NameIndex } from './name-index';
import type { Found, Line } from './line';

/**
 * Puts the newsroom's names over what the rules found. A known name wins over what overlaps it, except a longer name that holds it
 * ("Nizami" inside "Nizami Museum"). A spelling that several records share is not linked to any of them.
 */
export const applyKnown = (line: Line, index: NameIndex): void => {
  const gone = new Set<Found>();
  for (const match of matchKnown(line.tokens, index)) {
    const name = match.names[0]!;
    if (match.names.some((other) => other.type !== name.type)) continue;
    const unsure = match.names.length > 1;
    const { from, to } = match;
    const over = [...new Set(line.taken.slice(from, to).filter((found) => found !== undefined))];
    const quoted = over.length === 1 && over[0]!.quoted && over[0]!.from === from && over[0]!.to === to;
    if (!quoted && line.masked.slice(from, to).some(Boolean)) continue;
    const size = to - from;
    if (
      over.some(
        (found) => found.to - found.from > size && !(found.type === 'person' && name.type !== 'person'),
      )
    )
      continue;
    const whole = over.length === 1 && over[0]!.from === from && over[0]!.to === to ? over[0] : undefined;
    const link = {
      type: name.type,
      evidence: unsure ? `${match.names.length} known records are called so` : 'known name',
      ...(!unsure && { known: { id: name.id, name: name.name } }),
    };
    if (whole) {
      // Short forms point at it: it must stay the same object.
      Object.assign(whole, link);
      continue;
    }
    const found: Found = { ...link, from, to };
    for (const old of over) {
      gone.add(old);
      line.taken.fill(undefined, old.from, old.to);
    }
    line.taken.fill(found, from, to);
    line.found.push(found);
  }
  if (gone.size > 0) line.found = line.found.filter((found) => !gone.has(found));
};
