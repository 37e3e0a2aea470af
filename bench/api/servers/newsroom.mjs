/**
 * The newsroom as it is deployed, in a process of its own; its environment says of which database, and whether it answers by itself what
 * Strapi would (`READING_DIRECT`) and keeps answers (`READING_CACHE`).
 */
import { startNewsroom } from '../../import/support/newsroom.mjs';

const { strapi, origin } = await startNewsroom();
process.send({ origin });
process.once('disconnect', () => strapi.destroy().then(() => process.exit()));
