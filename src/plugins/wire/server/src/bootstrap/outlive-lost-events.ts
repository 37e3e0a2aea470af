import type { Core } from '@strapi/strapi';
import { isPassing } from '../stores/is-passing';

/**
 * Has this process outlive events that could not be told. Strapi reads an entry for its `entry.*` event after the commit, and nobody waits for
 * that: without somebody who hears of it, a connection that is lost just then ends the process. Whatever else nobody waits for still does.
 *
 * @returns ends it
 */
export function outliveLostEvents(strapi: Core.Strapi): () => void {
  const hear = (error: unknown): void => {
    if (!isPassing(error)) throw error;
    strapi.log.error('wire: an event was not told, the database was out of reach', error);
  };
  process.on('unhandledRejection', hear);
  return () => process.off('unhandledRejection', hear);
}
