import { createHash } from 'node:crypto';
import type { Paragraph } from '../clean';
import type { WireItem } from '../item';
import { stableJson } from '../stable-json';

/** By what an item is known again when it comes once more. */
export interface Identity {
  /** 64 hexadecimal digits; equal for all versions of one story. */
  key: string;
  /** Whether the source gave a guid; without one the content stands for the story, so a changed text is another story. */
  fromGuid: boolean;
  /** 64 hexadecimal digits over everything an article is made of; equal when there is nothing to update. */
  contentHash: string;
  /** 64 hexadecimal digits over headline and text alone; equal for the same story under two guids. */
  textHash: string;
}

/**
 * The key is (source, guid), as IPTC ninjs and NewsML-G2 define identity; an item without a guid is known by its headline and text, with
 * white space evened out and Unicode composed, so that a page pasted again is the same item.
 *
 * @param paragraphs the story's, notices included: where those are placed changes with the editors' decisions, and the identity must not
 * @param source the wire source's name; `''` for none
 */
export function identityOf(item: WireItem, paragraphs: Paragraph[], source: string): Identity {
  const text = [item.headline ?? '', ...paragraphs.map((paragraph) => paragraph.text)].map(even).join('\n');
  const textHash = hash(['text', text]);
  const {
    text: _raw,
    textForm: _form,
    bodyHtml: _html,
    version: _version,
    versionCreated: _at,
    markup,
    ...rest
  } = item;
  // Of a page most markup is furniture's, which is another one with each visit.
  const fields = item.textForm === 'body' && markup ? { ...rest, markup } : rest;
  return {
    key: item.guid ? guidKey(source, item.guid) : hash(['content', text]),
    fromGuid: item.guid !== undefined,
    contentHash: hash(['content', text, stableJson(fields)]),
    textHash,
  };
}

/** The key of a story that its source names: a source that is called otherwise from now on has other keys. */
export const guidKey = (source: string, guid: string): string => hash(['guid', source, guid]);

const even = (text: string): string => {
  const composed = text.normalize('NFC');
  // Nearly all white space is a single space already.
  return (UNEVEN.test(composed) ? composed.replace(/\s+/gu, ' ') : composed).trim();
};

const UNEVEN = /\s{2}|[^\S ]/u;

const hash = (parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
