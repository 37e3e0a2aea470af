import { defaultShape } from '../../shape/default-shapes';
import type { Shape } from '../../shape/shape';
import { withNames } from '../../shape/with-names';
import { keptShapes } from '../kept-shapes';
import type { Reader } from '../reader';

const kept = keptShapes();

/** Everything that a page about a record shows, without names that no editor has confirmed. */
export const wholeShape = (reader: Reader, uid: string): Shape =>
  kept(reader, uid, () => withNames(defaultShape(uid, reader.models), 'confirmed', reader.models));

const IN_FEEDS: readonly string[] = ['source', 'legalNotices', 'subjects', 'places', 'renditions', 'image'];

/** What feeds say of articles: nobody whom they name. */
export const feedShape = (reader: Reader, uid: string): Shape =>
  kept(reader, `${uid} in feeds`, () => {
    const whole = wholeShape(reader, uid);
    const parts = Object.entries(whole.parts).filter(([key]) => IN_FEEDS.includes(key));
    return { ...whole, parts: Object.fromEntries(parts) };
  });

/** Some fields of a record. */
export const fieldsShape = (reader: Reader, uid: string, fields: readonly string[]): Shape =>
  kept(reader, `${uid} ${fields.join()}`, () => ({
    uid,
    fields: fields.filter((field) => Object.hasOwn(reader.models(uid).attributes, field)),
    parts: {},
  }));
