import type { Signal } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { signalOf } from '../iptc/signals';
import { attributeOf, childrenOf, type XmlElement } from '../xml/element';

/** The most exact name first. */
const NAMES = ['tobject.subject.detail', 'tobject.subject.matter', 'tobject.subject.type'];

/** What NITF itself has as values of `tobject.type`; others are an agency's own departments. */
const KINDS = /^(news|data)$/i;

/**
 * Adds what a `tobject` has: its properties as genre, its subjects with IPTC's Subject Codes (`subj:07001000`), its type as a subject where it is an
 * agency's own.
 *
 * @returns a signal, when the type is one (`advisory`)
 */
export const findTObjects = (
  tobjects: readonly XmlElement[],
  found: FoundFields,
  path: string,
): Signal | undefined => {
  let signal: Signal | undefined;
  for (const tobject of tobjects) {
    for (const property of childrenOf(tobject, 'tobject.property')) {
      const genre = attributeOf(property, 'tobject.property.type');
      addFound(found, 'genre', genre, `${path}/tobject.property/@tobject.property.type`);
    }
    for (const subject of childrenOf(tobject, 'tobject.subject')) {
      const reference = attributeOf(subject, 'tobject.subject.refnum');
      const name = NAMES.map((attribute) => attributeOf(subject, attribute)).find((one) => one !== undefined);
      const code = reference && (/^\d{8}$/.test(reference) ? `subj:${reference}` : reference);
      const concept = { ...(code ? { code } : {}), ...(name ? { name } : {}) };
      if (code || name) addFound(found, 'subjects', [concept], `${path}/tobject.subject`);
    }
    const type = attributeOf(tobject, 'tobject.type');
    if (type === undefined || KINDS.test(type)) continue;
    const told = signalOf(type);
    signal ??= told;
    if (!told) addFound(found, 'subjects', [{ name: type }], `${path}/@tobject.type`);
  }
  return signal;
};
