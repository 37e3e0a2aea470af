import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

export interface Answer {
  content?: Record<string, { schema?: object }>;
  headers?: Json;
}

export interface Parameter {
  name: string;
  in: string;
  schema: Json & { properties?: Record<string, Json> };
}

export interface Documented {
  parameters?: Parameter[];
  responses: Record<string, Answer & { $ref?: string }>;
}

export const METHODS = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** The committed contract, with what holds an answer against it. */
export function readContract() {
  const file = path.join(__dirname, '../../../../docs/api/openapi.json');
  const document = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    paths: Record<string, Partial<Record<Method, Documented>>>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'api');

  const operations = Object.entries(document.paths).flatMap(([address, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => ({
      method,
      address,
      operation: methods[method]!,
    })),
  );

  /** The answer that the contract has for a status, and where it stands in it. */
  function answerOf(
    method: Method,
    address: string,
    status: number,
  ): { answer: Answer; at: string } | undefined {
    const found = document.paths[address]?.[method]?.responses[status];
    if (!found) return undefined;
    if (!found.$ref) return { answer: found, at: `#/paths/${token(address)}/${method}/responses/${status}` };
    const keys = found.$ref.split('/').slice(1);
    const answer = keys.reduce<unknown>((part, key) => (part as Json)[key], document) as Answer;
    return { answer, at: found.$ref };
  }

  /** What in a body is not as the contract says. */
  function problemsOf(at: string, mediaType: string, body: unknown): string[] {
    const validate = ajv.compile({ $ref: `api${at}/content/${token(mediaType)}/schema` });
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  return { document, operations, answerOf, problemsOf };
}

/** A key in a JSON pointer that stands in a URI. */
const token = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
