import { UID } from '../../../plugins/wire/shared/constants';
import type { ListParameters } from '../../contracts/standards';
import { bySlugSelection } from '../../sql/by-slug-selection';
import type { Narrowed } from '../../sql/newest-articles';
import type { PageKind } from '../../standards/site';
import type { Context } from '../answer';
import { mayNarrow } from '../may-narrow';
import type { Reader } from '../reader';
import { fieldsShape } from './shapes';

export const ARTICLE = UID.article;

/** What a list of articles may be narrowed to, by the parameter's name. */
const ENDS = {
  person: { attribute: 'persons', uid: UID.person, page: 'persons' },
  organization: { attribute: 'organizations', uid: UID.organization, page: 'organizations' },
  event: { attribute: 'events', uid: UID.event, page: 'events' },
  source: { attribute: 'source', uid: UID.source, page: undefined },
} as const satisfies Record<string, { attribute: string; uid: string; page: PageKind | undefined }>;

/** A list of articles: which, and what it is called. */
export interface NarrowedList {
  narrowed: Narrowed[];
  /** Names of all that the articles have in common. */
  names: string[];
  /** The page about it, where it is one person, organization or event. */
  page?: { kind: PageKind; slug: string };
}

/**
 * What the parameters of a list narrow it to; undefined where one of them names nobody that readers may see.
 *
 * @throws ValidationError where the caller's role may not narrow by it, as Strapi does for `filters`
 */
export async function narrowedList(
  reader: Reader,
  parameters: ListParameters,
  ctx: Context,
): Promise<NarrowedList | undefined> {
  const list: NarrowedList = { narrowed: [], names: [] };
  for (const [parameter, { attribute, uid, page }] of Object.entries(ENDS)) {
    const slug = parameters[parameter as keyof typeof ENDS];
    if (slug === undefined) continue;
    await mayNarrow(ctx, { [attribute]: { slug: { $eq: slug } } });
    const name = await nameOf(reader, uid, slug, ctx);
    if (name === undefined) return undefined;
    list.narrowed.push({ attribute, by: ['slug'], word: slug });
    list.names.push(name);
    if (page) list.page = { kind: page, slug };
  }
  const { subject } = parameters;
  if (subject !== undefined) {
    await mayNarrow(ctx, { subjects: { $or: [{ code: { $eq: subject } }, { name: { $eq: subject } }] } });
    list.narrowed.push({ attribute: 'subjects', by: ['code', 'name'], word: subject });
    list.names.push(subject);
  }
  if (list.names.length > 1) delete list.page;
  return list;
}

async function nameOf(reader: Reader, uid: string, slug: string, ctx: Context): Promise<string | undefined> {
  const selection = bySlugSelection(reader.models(uid), slug, 'confirmed', reader.writing.zone);
  const json = await reader.one(uid, selection, fieldsShape(reader, uid, ['name']), ctx.state.auth);
  return json === undefined ? undefined : ((JSON.parse(json) as { name?: string }).name ?? slug);
}
