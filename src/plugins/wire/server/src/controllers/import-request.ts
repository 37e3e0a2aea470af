import { basename } from 'node:path';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { FORMATS, type FormatName } from '../../../core/read';
import { diskFile, memoryFile, PASTE, PUSH } from '../imports/import-file';
import type { ImportFile, ImportSettings } from '../imports/ports';

/** What koa-body leaves of a request, as far as it is used here. */
export interface RequestWithBody {
  body?: unknown;
  files?: Record<string, UploadedFile | UploadedFile[]>;
  query: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
}

interface UploadedFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  size: number;
  /** Rises with the order in which files were sent; see config/middlewares.ts. */
  begun?: number;
}

export interface ImportInput {
  files: ImportFile[];
  settings: ImportSettings;
}

/** The body's own bytes, as koa-body keeps them (`includeUnparsed`). */
const UNPARSED = Symbol.for('unparsedBody');

const MAX_NAME = 255;

const source = z
  .string()
  .trim()
  .max(MAX_NAME, `must not be longer than ${MAX_NAME} characters`)
  .regex(/^[^\p{Cc}]*$/u, 'must not have control characters')
  .transform((name) => name || undefined);
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')], {
  error: 'must be true or false',
});

const settings = z.strictObject({
  source: source.optional(),
  publish: flag.optional().transform((publish) => publish ?? false),
  format: z.enum(FORMATS as [FormatName, ...FormatName[]]).optional(),
});

const paste = settings.extend({ text: z.string(), name: z.string().max(MAX_NAME).optional() });
const PASTE_KEYS: readonly string[] = Object.keys(paste.shape);

/**
 * Reads a request to preview or import: uploaded files (multipart field `files`, the settings as fields), pasted text (JSON with `text` and
 * the settings), or one wire item or many as they are (any other body, the settings in the query).
 *
 * @param raw the body where nothing has parsed it
 * @throws ValidationError with the field and what it must be
 */
export function readImportRequest(request: RequestWithBody, raw: Buffer | undefined): ImportInput {
  const mediaType = String(request.headers['content-type'] ?? '');
  const uploads = Object.entries(request.files ?? {});
  if (mediaType.startsWith('multipart/')) {
    const wrong = uploads.find(([name]) => name !== 'files');
    if (wrong) throw invalid(`Send files in the field "files", not "${wrong[0]}".`);
    const files = uploads.flatMap(([, file]) => file).sort((a, b) => (a.begun ?? 0) - (b.begun ?? 0));
    if (files.length === 0) throw invalid('There is no file in the field "files".');
    return { files: withOwnNames(files.map(uploaded)), settings: parse(settings, request.body ?? {}) };
  }
  if (raw) {
    if (raw.length === 0) throw invalid('There is nothing to import: the body is empty.');
    return { files: [memoryFile(PUSH, raw, mediaType)], settings: parse(settings, request.query) };
  }
  if (isPaste(request.body)) {
    const { text, name, ...given } = parse(paste, request.body);
    if (text.trim() === '') throw invalid('There is nothing to import: "text" is empty.', 'text');
    return { files: [memoryFile(name ? cleanName(name) : PASTE, Buffer.from(text))], settings: given };
  }
  if (request.body === undefined || request.body === null || isEmpty(request.body)) {
    throw invalid('There is nothing to import: send files, a text or wire items.');
  }
  return {
    files: [memoryFile(PUSH, bytesOf(request.body), 'application/json')],
    settings: parse(settings, request.query),
  };
}

const uploaded = ({ filepath, originalFilename, mimetype, size }: UploadedFile): ImportFile =>
  diskFile(filepath, cleanName(originalFilename ?? ''), size, mimetype ?? undefined);

/** A name to be shown and kept: nothing is opened by it. A file of a folder that was sent has its folders before it, and no path leads out of there. */
function cleanName(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '');
  const isInside =
    /^[^/]/u.test(path) &&
    path.split('/').every((part) => !['', '.', '..'].includes(part) && !part.includes(':'));
  return (isInside ? path : basename(path)).slice(-MAX_NAME).replace(/\p{Cs}/gu, '') || 'unnamed';
}

/** Receipts tell items by file and number: two files of one name would look like one. */
function withOwnNames(files: ImportFile[]): ImportFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let number = 2; taken.has(name); number += 1) name = `${file.name} (${number})`;
    taken.add(name);
    return { ...file, name };
  });
}

/** Pasted text and its settings; a wire item that has a `text` has other fields, too. */
const isPaste = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' &&
  body !== null &&
  !Array.isArray(body) &&
  'text' in body &&
  Object.keys(body).every((key) => PASTE_KEYS.includes(key));

const isEmpty = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.keys(body).length === 0;

function bytesOf(body: unknown): Buffer {
  const unparsed = (body as { [UNPARSED]?: unknown })[UNPARSED];
  return Buffer.from(typeof unparsed === 'string' ? unparsed : JSON.stringify(body));
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue.path.join('.');
  throw invalid(`${field ? `"${field}": ` : ''}${issue.message}.`, field || undefined);
}

const invalid = (message: string, field?: string): Error =>
  new errors.ValidationError(message, field ? { field } : undefined);
