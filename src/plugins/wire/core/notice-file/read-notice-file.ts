import type { z } from 'zod';
import { fingerprintOf } from '../decisions';
import type { Problem } from '../problem';
import { lines, type Line } from '../read/bytes/lines';
import {
  endSchema,
  headerSchema,
  NOTICE_FILE_FORMAT,
  NOTICE_FILE_LIMITS,
  NOTICE_FILE_VERSION,
  noticeSchema,
  type SharedNotice,
} from './notice-file';

/** A notice of the file, or what is wrong with a line of it. After a fatal problem nothing more is read. */
export type NoticeLine =
  | { ok: true; line: number; notice: SharedNotice; fingerprint: string }
  | { ok: false; problem: Problem; isFatal: boolean };

/**
 * Reads a file of notices from its bytes, line by line; holds one line at a time and a fingerprint for each notice. Bad lines are problems
 * that name the line and the field, and the rest goes on. What is no such file, or one of a later version, is a fatal problem, and so is one
 * that was cut off. Fingerprints are made from the texts: the file has none to be believed.
 *
 * @param file what it is called in problems
 */
export async function* readNoticeFile(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<NoticeLine> {
  const problem: Complain = (code, number, message, field) => ({
    ok: false,
    isFatal: FATAL.includes(code),
    problem: { code, file, ...(field ? { field } : {}), place: `line ${number}`, message },
  });
  const seen = new Map<string, number>();
  let last = 1;
  let hasHeader = false;
  let found = 0;
  for await (const line of lines(bytes, NOTICE_FILE_LIMITS.line)) {
    last = line.number;
    const read = parseLine(line, problem);
    if (read === undefined) continue;
    if (!hasHeader) {
      const wrong =
        'value' in read ? headerProblem(read.value, line.number, problem) : noHeader(line.number, problem);
      if (wrong) return yield wrong;
      hasHeader = true;
      continue;
    }
    if (!('value' in read)) {
      found += 1;
      yield read;
      continue;
    }
    if (isEnd(read.value)) {
      const end = endSchema.safeParse(read.value);
      if (!end.success) yield problem('NOTICES_END', line.number, endMessage(found), 'notices');
      else if (end.data.notices !== found)
        yield problem('NOTICES_END', line.number, endMessage(found, end.data.notices));
      return;
    }
    found += 1;
    if (found > NOTICE_FILE_LIMITS.notices) {
      const limit = `The file has more than ${NOTICE_FILE_LIMITS.notices} notices. Split it.`;
      return yield problem('NOTICES_TOO_MANY', line.number, limit);
    }
    yield noticeOf(read.value, line.number, seen, problem);
  }
  if (!hasHeader) yield noHeader(last, problem);
  else
    yield problem('NOTICES_CUT_OFF', last, 'The file was cut off: its last line is missing. Fetch it again.');
}

type Complain = (
  code: string,
  line: number,
  message: string,
  field?: string,
) => Extract<NoticeLine, { ok: false }>;

const FATAL = ['NOTICES_FORMAT', 'NOTICES_VERSION', 'NOTICES_TOO_MANY', 'NOTICES_END', 'NOTICES_CUT_OFF'];

function parseLine({ number, bytes, length }: Line, problem: Complain) {
  if (!bytes) {
    const message = `The line has ${length} bytes; at most ${NOTICE_FILE_LIMITS.line} are read.`;
    return problem('NOTICES_LINE', number, message);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? undefined : { value: JSON.parse(text) as unknown };
  } catch (error) {
    const what = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    return problem(
      'NOTICES_LINE',
      number,
      `The line is not ${what}. Write one JSON object a line, in UTF-8.`,
    );
  }
}

const noHeader = (number: number, problem: Complain) =>
  problem(
    'NOTICES_FORMAT',
    number,
    `This is no file of notices: its first line has to be {"format":"${NOTICE_FILE_FORMAT}","version":${NOTICE_FILE_VERSION}, …}.`,
  );

function headerProblem(value: unknown, number: number, problem: Complain) {
  if ((value as { format?: unknown } | null)?.format !== NOTICE_FILE_FORMAT) return noHeader(number, problem);
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > NOTICE_FILE_VERSION) {
    const message = `The file is of version ${version}; this Copydesk reads version ${NOTICE_FILE_VERSION}. Update Copydesk.`;
    return problem('NOTICES_VERSION', number, message, 'version');
  }
  const header = headerSchema.safeParse(value);
  if (header.success) return undefined;
  const { field, message } = whatIsWrong(header.error);
  return problem('NOTICES_FORMAT', number, message, field);
}

function noticeOf(value: unknown, line: number, seen: Map<string, number>, problem: Complain): NoticeLine {
  const result = noticeSchema.safeParse(value);
  if (!result.success) {
    const { field, message } = whatIsWrong(result.error);
    return problem('NOTICES_FIELD', line, message, field);
  }
  const notice = result.data;
  const fingerprint = fingerprintOf(notice);
  const earlier = seen.get(fingerprint);
  if (earlier !== undefined) {
    return problem(
      'NOTICES_TWICE',
      line,
      `It is the same notice as in line ${earlier}. Leave one out.`,
      'text',
    );
  }
  seen.set(fingerprint, line);
  return { ok: true, line, notice, fingerprint };
}

const isEnd = (value: unknown): boolean => typeof value === 'object' && value !== null && 'end' in value;

const endMessage = (found: number, said?: number): string =>
  said === undefined
    ? `The last line has to say how many notices there are: {"end":true,"notices":${found}}.`
    : `The last line speaks of ${said} notices, but there are ${found}: lines were lost or added. Fetch the file again.`;

function whatIsWrong({ issues: [issue] }: z.ZodError): { field?: string; message: string } {
  const field = issue.path.join('.') || undefined;
  if (issue.code === 'unrecognized_keys') {
    return { field: issue.keys[0], message: `There is no field "${issue.keys[0]}".` };
  }
  return { field, message: field ? `"${field}": ${issue.message}.` : `${issue.message}.` };
}
