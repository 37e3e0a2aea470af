import { childrenOf, textOf, type XmlElement } from '../xml/element';
import { resolveAddress } from './addresses';
import type { FeedPerson } from './feed';
import { keyOf } from './names';

/** One address, however the name stands around it. Pieces cannot overlap, so time is linear. */
const EMAIL = /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/i;

/** What feeds put into a person's name that is none. */
const LONGEST = 1000;

const NAME_KEYS = new Set(['name', 'itunes:name', 'googleplay:name', 'dc:title', 'xhtml:name']);
const EMAIL_KEYS = new Set(['email', 'itunes:email', 'googleplay:email']);
const URL_KEYS = new Set(['uri', 'url', 'homepage']);

/**
 * Reads who made something: Atom's person construct (RFC 4287, section 3.2; `url` is Atom 0.3's `uri`), or one text as RSS has it, `mail (Name)`, `Name
 * (mail)`, `Name <mail>` or only one of the two. Undefined when there is neither.
 */
export const readPerson = (element: XmlElement, base: string | undefined): FeedPerson | undefined => {
  const person: FeedPerson = {};
  for (const child of childrenOf(element)) {
    const key = keyOf(child);
    const text = textOf(child);
    if (text === undefined) continue;
    if (NAME_KEYS.has(key)) person.name = text;
    else if (EMAIL_KEYS.has(key)) person.email = text.replace(/^mailto:/i, '');
    else if (URL_KEYS.has(key)) person.url = resolveAddress(text, base);
  }
  if (Object.keys(person).length > 0) return person;
  const text = textOf(element);
  return text === undefined ? undefined : personOf(text);
};

/** A person out of one text. */
export const personOf = (text: string): FeedPerson => {
  const short = text.slice(0, LONGEST);
  const email = EMAIL.exec(short)?.[0];
  if (email === undefined) return { name: text, text };
  const name = short
    .replace(email, ' ')
    .replace(/mailto:|\(\s*\)|<\s*>|\[\s*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^["',;:]+|["',;:]+$/g, '')
    .trim();
  return { ...(name === '' ? {} : { name }), email, text };
};
