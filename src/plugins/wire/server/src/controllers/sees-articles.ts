import type { Context } from 'koa';
import { UID } from '../../../shared/constants';

const READ = 'plugin::content-manager.explorer.read';

/** Whether an administrator may read articles' headlines in the content manager: else no list of the plugin's names them either. */
export const seesHeadlines = (ctx: Context): boolean =>
  ctx.state.userAbility.can(READ, UID.article, 'headline');
