import type { Parameter } from './parameters';

/** One address and method. */
export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
  parameters?: readonly Parameter[];
  requestBody?: object;
  responses: object;
  /** Who may ask; anybody whose role may read it, unless it is said. */
  security?: readonly object[];
}

/** Operations by path and method. */
export type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** With an API token that has the permission. */
export const BY_TOKEN = [{ apiToken: [] }];
/** Signed in. */
export const BY_USER = [{ userToken: [] }];
export const BY_ANYBODY = [{}];
/** Whoever the role of lets: without a token the public role decides. */
export const BY_READER = [{}, { apiToken: [] }, { userToken: [] }];

export const jsonBody = (schema: object, example: unknown): object => ({
  required: true,
  content: { 'application/json': { schema, example } },
});
