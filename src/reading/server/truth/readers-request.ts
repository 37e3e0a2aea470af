import type { Core } from '@strapi/strapi';

const READS: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];

interface Call {
  action: string;
  params?: unknown;
}

/**
 * Whether the document service is called to answer somebody who reads the content API and wants what is published. What the panel, a command or a job
 * asks for is not, nor what is looked up while something is written.
 */
export function isForReader(strapi: Core.Strapi, { action, params }: Call): boolean {
  const ctx = strapi.requestContext.get();
  return (
    READS.includes(action) &&
    (params as { status?: string } | undefined)?.status !== 'draft' &&
    (ctx?.method === 'GET' || ctx?.method === 'HEAD') &&
    ctx.state.route?.info?.type === 'content-api'
  );
}
