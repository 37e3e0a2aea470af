import { allAt, attributeOf, childOf, firstAt, textOf, type XmlElement } from '../xml/element';
import type { Draft } from './draft';

/**
 * Adds an item's identity. The guid is what all revisions have in common, `urn:newsml:` with provider, date and id (NewsML 1.2, section 5.5.2, RFC 3085), which
 * there stands for the item's latest revision: with the revision in it, as the public identifier has it, no correction or kill would ever find the version before it. The revision is the version.
 *
 * @param suffix after the guid, for an item that is one of several languages
 */
export const findIdentification = (draft: Draft, item: XmlElement, suffix = ''): void => {
  const identifier = firstAt(item, 'Identification/NewsIdentifier');
  const path = 'Identification/NewsIdentifier';
  const guid = guidOf(identifier);
  draft.add('guid', guid && `${guid}${suffix}`, path, identifier);
  const revision = childOf(identifier, 'RevisionId');
  draft.add('version', textOf(revision), `${path}/RevisionId`, revision);
  if (/^[UA]$/i.test(attributeOf(revision, 'Update') ?? '')) draft.signals.push('update');
  for (const label of allAt(item, 'Identification/NameLabel')) {
    const text = textOf(label);
    draft.add('keywords', text && [{ name: text }], 'Identification/NameLabel', label);
  }
};

export const guidOf = (identifier: XmlElement | undefined): string | undefined => {
  const [provider, date, id] = ['ProviderId', 'DateId', 'NewsItemId'].map((name) =>
    textOf(childOf(identifier, name)),
  );
  const revision = textOf(childOf(identifier, 'RevisionId'));
  const known = textOf(childOf(identifier, 'PublicIdentifier'));
  const made = provider && date && id ? `urn:newsml:${provider}:${date}:${id}` : undefined;
  if (!known) return made ?? id;
  // Some agencies count the revision on and leave the public identifier's as it was.
  const isRevision = made && known.startsWith(made) && REVISION.test(known.slice(made.length));
  return isRevision ? made : withoutRevision(known, revision);
};

/** What the public identifier has behind the id: the revision, and the update's letter unless that is N. */
const REVISION = /^:\d{1,9}[A-Z]?$/i;

/** The address of an item that another one refers to, which may have a revision or not. */
export const withoutRevision = (identifier: string, revision?: string): string => {
  const isUrn = /^urn:newsml:[^:]+:\d{8}[^:]*:/i.test(identifier);
  if (!isUrn) return identifier;
  const end = revision === undefined ? /:\d{1,9}[NUA]?$/ : undefined;
  if (end) return identifier.split(':').length > 5 ? identifier.replace(end, '') : identifier;
  const last = identifier.slice(identifier.lastIndexOf(':') + 1);
  return last === revision || last.replace(/[NUA]$/i, '') === revision
    ? identifier.slice(0, identifier.lastIndexOf(':'))
    : identifier;
};
