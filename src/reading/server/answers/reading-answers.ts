import type { Core } from '@strapi/strapi';
import type { Context, Middleware, Next } from 'koa';
import type { Answer } from '../../cache/answer';
import { answerKey } from '../../cache/answer-key';
import { KeptAnswers } from '../../cache/kept-answers';
import { lastModified } from '../../cache/last-modified';
import { BusyError } from '../../access/busy-error';
import { isSomebody } from '../../access/somebody';
import { GoneError } from '../../truth/gone-error';
import { changesOf } from '../changes/changes';
import { asksForOtherForm } from '../other-forms';
import { hasOwnSanitizers } from '../own-sanitizers';
import { giveAnswer } from './give-answer';
import { Lasting } from './lasting';
import { onlyOursBehind } from './only-ours-behind';
import { readingPaths } from './reading-paths';
import { shortWay } from './short-way';
import { takeAnswer } from './take-answer';

/** As `config/middlewares.ts` has it. */
const NAME = 'global::reading-answers';
const MEGABYTE = 1024 * 1024;
const NOBODY_ELSES = 'private, no-cache';
const NOT_KEPT = 'no-store';

/** What `config/reading.ts` says. */
export interface AnswersConfig {
  /** Room for answers that are kept; 0 keeps none. */
  megabytes: number;
  /** Seconds for which clients and proxies need not ask again. */
  maxAge: number;
}

/**
 * Answers readers who say nothing of who they are with what others were answered, as long as nothing has changed; and says of every answer, whoever
 * gets it, by what it is known again (ETag, Last-Modified, 304) and who may keep it (Cache-Control, Vary).
 */
export function readingAnswers(strapi: Core.Strapi, { megabytes, maxAge }: AnswersConfig): Middleware {
  const isReading = readingPaths(strapi);
  const changes = changesOf(strapi);
  const kept = new KeptAnswers(megabytes * MEGABYTE);
  const lasting = new Lasting(strapi, changes);
  changes.on(() => kept.empty());

  /** @param since when something had changed last as the making of the answer began: one of before has neither a date nor time left */
  function givePublicly(ctx: Context, answer: Answer, since: number): void {
    const isCertain = changes.areHeard && lasting.left > 0 && changes.last === since;
    const seconds = isCertain ? Math.min(maxAge, Math.floor(lasting.left / 1_000)) : 0;
    giveAnswer(ctx, answer, {
      cacheControl: `public, max-age=${seconds}, must-revalidate`,
      lastModified: isCertain ? lastModified(changes.last, changes.now()) : undefined,
    });
  }

  /** Has Strapi answer; what it made for nobody in particular is given to others, too. */
  async function make(ctx: Context, next: Next): Promise<Answer | undefined> {
    const answer = await answered(ctx, short && isAlone() ? () => short(ctx, next) : next, [200, 410]);
    const isForAll = isAlone() && !isSomebody(ctx.state) && !hasOwnRules(ctx) && !hasOwnSanitizers(strapi);
    return isForAll ? answer : undefined;
  }

  async function answerAnybody(ctx: Context, next: Next): Promise<void> {
    changes.start();
    await changes.caughtUp();
    if (lasting.isOver) changes.turn();
    const since = changes.last;
    const isShared = kept.isOn && changes.areHeard && !asksForOtherForm(ctx) && isAlone();
    const key = isShared ? answerKey(ctx.origin, ctx.path, ctx.querystring) : undefined;
    const found = key !== undefined && lasting.left > 0 ? kept.get(key) : undefined;
    if (found) return givePublicly(ctx, found, since);
    let isMade = false;
    let mayLast = false;
    const making = async (): Promise<Answer | undefined> => {
      isMade = true;
      if (changes.areHeard) await lasting.know();
      mayLast = lasting.left > 0;
      return make(ctx, next);
    };
    const answer =
      (key === undefined ? undefined : await kept.share(key, making, () => mayLast)) ??
      (isMade ? undefined : await making());
    if (answer) givePublicly(ctx, answer, since);
    else givePrivately(ctx);
  }

  const middleware: Middleware = async (ctx, next) => {
    if ((ctx.method !== 'GET' && ctx.method !== 'HEAD') || !isReading(ctx.path)) return next();
    try {
      if (saysWho(ctx)) {
        await answered(ctx, next, []);
        givePrivately(ctx);
      } else await answerAnybody(ctx, next);
    } catch (error) {
      ctx.set('Cache-Control', NOT_KEPT);
      throw error;
    }
  };
  const isAlone = onlyOursBehind(strapi, NAME, middleware);
  const short = shortWay(strapi, isReading);
  return middleware;
}

/** Whether a request may be somebody's: Strapi looks at the first only, a project's own way to sign in perhaps at the other. */
const saysWho = ({ headers }: Context): boolean =>
  headers.authorization !== undefined || headers.cookie !== undefined;

/** Whether a project lets more decide about a route than who asks and with which parameters. */
function hasOwnRules({ state }: Context): boolean {
  const { policies, middlewares } = (state.route?.config ?? {}) as Record<string, unknown[] | undefined>;
  return Boolean(policies?.length || middlewares?.length);
}

/** Has Strapi answer, and takes the answer. What we refuse is in the shape of Strapi's errors. */
async function answered(ctx: Context, next: Next, statuses: readonly number[]): Promise<Answer | undefined> {
  try {
    await next();
  } catch (error) {
    if (error instanceof GoneError) refuse(ctx, 410, error, error.details);
    else if (error instanceof BusyError) {
      ctx.set('Retry-After', String(error.retryAfter));
      refuse(ctx, 503, error);
    } else throw error;
  }
  return takeAnswer(ctx, statuses);
}

function refuse(ctx: Context, status: number, { name, message }: Error, details: object = {}): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
}

/** Gives what was made for this request alone. */
function givePrivately(ctx: Context): void {
  const answer = takeAnswer(ctx, [200, 410]);
  if (answer) giveAnswer(ctx, answer, { cacheControl: NOBODY_ELSES });
  else if (ctx.status >= 400) ctx.set('Cache-Control', NOT_KEPT);
}
