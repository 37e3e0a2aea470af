import type { Core } from '@strapi/strapi';
import { json, refusal } from '../../../src/plugins/wire/server/src/stores/copy';
import { PIECE } from './project-model';

interface Case {
  data: Record<string, unknown>;
  isDraft?: boolean;
  /** Undefined: it may be copied. */
  why?: string;
}

const headline = 'H';
const EMPTY = { type: 'paragraph', children: [] };

/** Pieces of `project-model.ts`, and what `refusal` has to say of them. */
const CASES: readonly Case[] = [
  { data: { headline, oneWayMany: [1], aJson: json('{"a":"\\\\u0"}'), aDateTime: new Date(0) } },
  { data: { headline, createdBy: 1 } },
  { data: { headline, nothing: 1 }, why: 'takes no "nothing"' },
  { data: { headline, publishedAt: new Date(0) }, why: 'takes no "publishedAt"' },
  { data: {}, isDraft: true },
  { data: {}, why: '.headline is missing' },
  { data: { headline, aRequired: null }, why: '.aRequired is missing' },
  { data: { headline, aUnique: 'x' }, why: '.aUnique must be unique' },
  { data: { headline, anEmail: 'a@b.example' }, why: '.anEmail has the type email' },
  { data: { headline, aPassword: 'secret' }, why: '.aPassword has the type password' },
  { data: { headline, aString: 'x'.repeat(255) } },
  { data: { headline, aString: 'x'.repeat(256) }, why: '.aString is longer than 255 characters' },
  { data: { headline, aString: 1 }, why: '.aString is no text' },
  { data: { headline, aText: 'x' }, why: '.aText is shorter than 2 characters' },
  { data: { headline, aText: 'x' }, isDraft: true },
  { data: { headline, aPattern: 'abc' }, why: '.aPattern is not of the pattern' },
  { data: { headline, aPattern: '' } },
  { data: { headline, anEnumeration: 'three' }, why: '.anEnumeration is none of its values' },
  { data: { headline, anInteger: 1001 }, why: '.anInteger is more than 1000' },
  { data: { headline, urgency: 0 }, why: '.urgency is less than 1' },
  { data: { headline, anInteger: 1.5 }, why: '.anInteger is no integer of 4 bytes' },
  { data: { headline, anInteger: '1' }, why: '.anInteger is no integer of 4 bytes' },
  { data: { headline, urgency: -(2 ** 40) }, isDraft: true, why: '.urgency is no integer of 4 bytes' },
  { data: { headline, aBigInteger: '9'.repeat(19) }, why: '.aBigInteger is no integer of 8 bytes' },
  { data: { headline, aDecimal: 1e8 }, why: '.aDecimal has too many digits' },
  { data: { headline, aFloat: NaN }, why: '.aFloat is no number' },
  { data: { headline, aBoolean: 'true' }, why: '.aBoolean is neither true nor false' },
  { data: { headline, slug: 'a b' }, why: '.slug is no slug' },
  { data: { headline, aDate: '2001-02-29' }, why: '.aDate is no day' },
  { data: { headline, aTime: '24:00:00' }, why: '.aTime is no time of day' },
  { data: { headline, aDateTime: '2001-01-01T00:00:00' }, why: '.aDateTime is no time' },
  { data: { headline, aDateTime: '2001-02-30T00:00:00Z' }, why: '.aDateTime is no time' },
  { data: { headline: 'a\0b' }, why: '.headline has a NUL' },
  { data: { headline, aJson: { a: '\0' } }, why: '.aJson has a NUL' },
  { data: { headline, aJson: json(JSON.stringify(['\ud800'])) }, why: '.aJson has a NUL or half' },
  { data: { headline, aJson: '{}' }, why: '.aJson is text where JSON is wanted' },
  { data: { headline, body: [EMPTY] }, why: '.body has a block with nothing in it' },
  { data: { headline, oneWayMany: ['abc'] }, why: '.oneWayMany points at something that is no row' },
  { data: { headline, ownColumn: [1, 2] }, why: '.ownColumn points at more than one row' },
  { data: { headline, image: [1, 2] }, why: '.image is more than one file' },
  { data: { headline, twoWayOneToOne: 1 }, why: '.twoWayOneToOne is a link that this end cannot make' },
  { data: { headline, anotherPiece: 1 }, why: '.anotherPiece points at versions of a document' },
  { data: { headline, links: null }, why: '.links is missing' },
  { data: { headline, oneBox: { links: [{ url: '\0' }] } }, why: 'editorial.link.url has a NUL' },
  { data: { headline, oneBox: { links: [{}] } }, why: 'editorial.link.url is missing' },
  {
    data: { headline, zone: [{ __component: 'api::person.person' }] },
    why: '.zone has a part that is no component',
  },
];

/** What `refusal` says of each case, beside what it should say. */
export const judged = (strapi: Core.Strapi): { data: string; says?: string; should?: string }[] =>
  CASES.map(({ data, isDraft, why }) => ({
    data: Object.keys(data).at(-1) ?? '',
    says: refusal(strapi, PIECE, data, { publish: !isDraft }),
    should: why,
  }));
