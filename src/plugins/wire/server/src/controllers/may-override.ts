import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ACTION } from '../../../shared/constants';

/**
 * Lets through who overrides nothing, or may.
 *
 * @throws PolicyError: Strapi hides the words of every other ForbiddenError
 */
export function mayOverride(ctx: Context, override: unknown): void {
  if (override === undefined || ctx.state.userAbility.can(ACTION.overrideNotices)) return;
  throw new errors.PolicyError(
    'You may not override the protection of notices. Ask somebody who has that permission, or choose another placement.',
  );
}
