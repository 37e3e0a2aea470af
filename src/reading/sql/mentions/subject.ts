import type { Cell } from '../../shape/shape';
import { bySlugSelection } from '../by-slug-selection';
import type { Model } from '../model';
import { name, text } from '../quote';
import type { Writing } from '../record';
import { ARTICLE, KINDS, MENTIONS, TYPES, visible, type Entity } from './table';

/** Whether names count that no editor has confirmed. */
export type Names = 'confirmed' | 'all';

/** The record that an answer is about: a person, an organization or an event, whose slug is the statement's `$1`. */
export interface Subject {
  entity: Entity;
  names: Names;
}

/** A query whose one value is the row id of the subject; no row where there is none, or where readers may not see it. */
export const subjectId = ({ entity, names }: Subject, { models, zone }: Writing): string =>
  `SELECT subject.id FROM (${bySlugSelection(models(TYPES[entity]), '', names, zone).sql}) AS subject`;

/** A query for the row id of the article that readers may see, whose slug is the statement's `$1`. */
export const articleId = ({ models, zone }: Writing): string =>
  `SELECT subject.id FROM (${bySlugSelection(models(ARTICLE), '', 'all', zone).sql}) AS subject`;

/**
 * What stands behind `FROM` and `WHERE` for the articles of a subject that readers may see.
 *
 * @param id of the subject, in SQL
 */
export const ofSubject = ({ entity }: Subject, id: string, { zone }: Writing): string =>
  `${MENTIONS} AS m WHERE m.kind = ${KINDS[entity]} AND m.record_id = ${id} AND ${visible('m', zone)}`;

export const NEWEST_FIRST = 'm.at DESC, m.article_id DESC';

/** A moment that is given, as columns have it that say no zone. */
export const local = (placeholder: string, zone: string): string =>
  `timezone(${text(zone)}, ${placeholder}::timestamptz)`;

/** Names the columns of a row. */
export const cellOf =
  (model: Model, row: string): Cell =>
  (attribute) =>
    `${row}.${name(model.attributes[attribute]?.columnName ?? attribute)}`;
