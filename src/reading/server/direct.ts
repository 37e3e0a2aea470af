import type { Core } from '@strapi/strapi';
import { draftRelationIn, type Model as DraftModel } from '../../bootstrap/draft-relation';
import { UID } from '../../plugins/wire/shared/constants';
import { shapeOf } from '../shape/from-query';
import type { Shape } from '../shape/shape';
import { byDocumentSelection } from '../sql/by-document-selection';
import { keptCount } from '../sql/kept-counts';
import { isText } from '../sql/quote';
import type { Selection } from '../sql/selection';
import type { Statement } from '../sql/statement';
import { comparesWithTimes, type Model as TimedModel } from '../truth/visible-now';
import type { Context } from './answer';
import { COUNTED, schemaOf } from './bootstrap/keep-counts';
import { byCaller } from './by-caller';
import { asksForOtherForm } from './other-forms';
import { pagingOf, type Paging } from './pagination';
import { readerOf } from './reader';
import { countOf, selectionOf, strapiQuery, type StrapiQuery } from './strapi-query';
import { refuseGone } from './truth/gone-article';

const LIST: readonly string[] = ['filters', 'sort', 'fields', 'populate', 'pagination'];
const RECORD: readonly string[] = ['fields', 'populate'];

/** What Strapi's own controller checks and cuts a request's parameters with. */
export interface Checks {
  validateQuery: (ctx: Context) => Promise<void>;
  sanitizeQuery: (ctx: Context) => Promise<Record<string, unknown>>;
}

interface Plan {
  selection?: Selection;
  count?: Statement;
  paging?: Paging;
  shape: Shape;
}

/** Requests of one caller that are kept. */
const KEPT = 500;
/** Characters of the longest query that is kept. */
const LONGEST = 2000;

/** Undefined is for Strapi to answer. */
const kept = byCaller<string, Plan | undefined>(KEPT);

/**
 * Answers a list as Strapi would, from one statement.
 *
 * @returns JSON text; undefined where Strapi has to answer
 * @throws ValidationError of Strapi's
 */
export async function directList(
  strapi: Core.Strapi,
  uid: string,
  ctx: Context,
  checks: Checks,
): Promise<string | undefined> {
  if (!isDirect(strapi, ctx, LIST)) return undefined;
  const plan = await planned(strapi, `${uid} list ${ctx.querystring}`, ctx, checks, (params) =>
    listPlan(strapi, uid, params),
  );
  if (!plan?.selection || !plan.paging) return undefined;
  const { data, total } = await readerOf(strapi).page(
    uid,
    plan.selection,
    plan.count,
    plan.shape,
    ctx.state.auth,
  );
  return `{"data":${data},"meta":${JSON.stringify({ pagination: plan.paging.say(total) })}}`;
}

/**
 * Answers a record by its documentId as Strapi would, from one statement.
 *
 * @returns JSON text; null where there is no such record, undefined where Strapi has to answer
 * @throws ValidationError of Strapi's, GoneError of an article that was taken back
 */
export async function directRecord(
  strapi: Core.Strapi,
  uid: string,
  ctx: Context,
  checks: Checks,
): Promise<string | null | undefined> {
  if (!isDirect(strapi, ctx, RECORD)) return undefined;
  const reader = readerOf(strapi);
  const plan = await planned(strapi, `${uid} record ${ctx.querystring}`, ctx, checks, (params) => ({
    shape: shapeOf(uid, strapiQuery(strapi, uid, params, reader), reader.models),
  }));
  if (!plan) return undefined;
  const id = String(ctx.params.id);
  if (!isText(id)) return null;
  const selection = byDocumentSelection(reader.models(uid), id, reader.writing.zone);
  const json = await reader.one(uid, selection, plan.shape, ctx.state.auth);
  if (json === undefined && uid === UID.article) await refuseGone(strapi, { documentId: id });
  return json === undefined ? null : `{"data":${json},"meta":{}}`;
}

function isDirect(strapi: Core.Strapi, ctx: Context, taken: readonly string[]): boolean {
  return (
    strapi.config.get('reading.direct') === true &&
    Object.keys(ctx.query).every((key) => taken.includes(key)) &&
    !asksForOtherForm(ctx)
  );
}

async function planned(
  strapi: Core.Strapi,
  key: string,
  ctx: Context,
  checks: Checks,
  make: (params: Record<string, unknown>) => Plan | undefined,
): Promise<Plan | undefined> {
  const plans = kept(strapi, ctx.state.auth);
  if (plans.has(key)) return plans.get(key);
  await checks.validateQuery(ctx);
  const params = await checks.sanitizeQuery(ctx);
  const plan = orStrapi(() => make(params));
  if (key.length <= LONGEST) plans.set(key, plan);
  return plan;
}

/** What can't be made is Strapi's: to answer, or to refuse in its own words. */
function orStrapi(make: () => Plan | undefined): Plan | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function listPlan(strapi: Core.Strapi, uid: string, params: Record<string, unknown>): Plan | undefined {
  const model = strapi.contentType(uid as never) as unknown as DraftModel & TimedModel;
  const getModel = (name: string) => strapi.getModel(name as never) as unknown as DraftModel & TimedModel;
  // Who may ask so, and who may not, is said where drafts are hidden, and what is seen of others where times are kept to.
  if (draftRelationIn(params, model, getModel) || comparesWithTimes(params.filters, model, getModel))
    return undefined;
  const reader = readerOf(strapi);
  const { pagination: asked, ...rest } = params;
  const paging = pagingOf(strapi, asked as Record<string, unknown> | undefined);
  const query = strapiQuery(strapi, uid, { ...rest, start: paging.start, limit: paging.limit }, reader);
  return {
    shape: shapeOf(uid, query, reader.models),
    selection: selectionOf(strapi, uid, query),
    count: paging.isCounted ? countFor(strapi, uid, rest.filters, query) : undefined,
    paging,
  };
}

/** Of all there are it is kept how many; of some, they have to be counted. */
function countFor(strapi: Core.Strapi, uid: string, filters: unknown, query: StrapiQuery): Statement {
  if (filters !== undefined || !COUNTED.includes(uid)) return countOf(strapi, uid, query);
  const { models, writing } = readerOf(strapi);
  return keptCount(models(uid), schemaOf(strapi), writing.zone);
}
