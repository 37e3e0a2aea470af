import { createHash } from 'node:crypto';
import slugify = require('@sindresorhus/slugify');
import type { Core } from '@strapi/strapi';
import { rememberWords } from '../../../core/remember-words';
import { rows } from './documents';
import { lock } from './locks';

/** Code units of a name that go into its slug: what is longer is cut at a word's end. */
const LENGTH = 80;

/**
 * A slug that no other document of the type has, made as Strapi's panel makes it (the same library, the same counting). Until the
 * transaction ends nobody else gets the same one.
 *
 * A name in a script that the library cannot transliterate gets the type's name and a few digits that are its own.
 */
export async function freeSlug(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  uid: string,
  name: string,
): Promise<string> {
  const base = slugBase(strapi.getModel(uid as 'api::article.article').info.singularName, name);
  await lock(trx, [`slug:${uid}:${base}`]);
  const found = await rows(strapi, uid).findMany({
    where: { $or: [{ slug: base }, { slug: { $startsWith: `${base}-` } }] },
    select: ['slug'],
  });
  const taken = new Set(found.map(({ slug }) => slug));
  if (!taken.has(base)) return base;
  for (let number = 1; ; number += 1) {
    if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
  }
}

/**
 * The slug of a name, unless it is taken.
 *
 * @param singularName of the type, for a name in a script that the library cannot transliterate
 */
export const slugBase = (singularName: string, name: string): string =>
  slugOf(cut(name)) || `${singularName}-${digits(name)}`;

/** As the library makes it of the whole text. */
const slugOf = (text: string): string => text.split(' ').map(slugOfWord).filter(Boolean).join('-');

/** For each text the library tries hundreds of patterns, which only say how other letters than these are written. */
const slugOfWord = rememberWords((word) => (PLAIN_WORD.test(word) ? plainSlug(word) : slugify(word)));

const PLAIN_WORD = /^[\x21-\x25\x27-\x7e]*$/u;

/** What the library does with letters that need not be written otherwise. */
const plainSlug = (word: string): string =>
  word
    .replace(/([A-Z]{2,})(\d+)/gu, '$1 $2')
    .replace(/([a-z\d]+)([A-Z]{2,})/gu, '$1 $2')
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z\d]+)/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '');

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const start = text.slice(0, LENGTH + 1);
  const end = start.lastIndexOf(' ');
  return end > LENGTH / 2 ? start.slice(0, end) : text.slice(0, LENGTH);
}

const digits = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
