import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Author, Rendition } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem, type Body } from '../fields/make-item';
import { readingOf } from '../fields/reading-of';
import type { FormatReader, InnerFile, Note, Reading, ReaderOptions } from '../format-reader';
import { renditionsOf } from '../html/body-image';
import { htmlBody } from '../html/html-body';
import { mendControls } from './mend-controls';
import { mendUtf8 } from './mend-utf8';
import { splitSignature } from './signature';
import { splitMbox } from './split-mbox';
import { withoutHidden } from './without-hidden';

/** Headers of which a mail has several at its very beginning (RFC 5322, section 3.6; RFC 2045). */
const HEADER =
  /^(return-path|delivered-to|received|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|sender|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|list-[\w-]+|in-reply-to|references|thread-[\w-]+|importance|content-[\w-]+|user-agent):/i;
const TELLING = /^(from|subject|date|message-id|received|mime-version|return-path|delivered-to):/im;

/** What mail programs put before the subject when a mail is sent on or answered, in several languages. */
const SENT_ON =
  /^(?:(?:fwd?|re|wg|aw|tr|rv|res|enc|vs|sv|antw|doorst|odp|pd|i|r|ilt|ynt)\s*(?:\[\d+\])?\s*:\s*)+/i;

/** Parts that are of no use to a newsroom: signatures. */
const SIGNATURE = /^application\/(pgp-signature|(x-)?pkcs7-signature)$|^application\/pgp-keys$/;

/**
 * Mail (RFC 5322, MIME; `.eml`): the mail is an item, its subject the headline, and each attachment is read in its own format. A mail without a
 * text of its own is only what carries its attachments. Pictures in it are named in a note. `original` is the mail, of an
 * attachment what its own reader keeps.
 */
export const mailReader: FormatReader<'mail'> = {
  name: 'mail',
  holdsFiles: true,

  sniff({ text }, fileName, mediaType) {
    const lines = text.replace(/^From .*\r?\n/, '').split(/\r?\n/, 40);
    const blank = lines.indexOf('');
    const headers = (blank < 0 ? lines : lines.slice(0, blank)).filter((line) => !/^[ \t]/.test(line));
    const named = /\.(eml|mail|mime)$/.test(fileName) ? 0.55 : mediaType === 'message/rfc822' ? 0.3 : 0;
    const known = headers.filter((line) => HEADER.test(line)).length;
    const telling = new Set(headers.map((line) => TELLING.exec(line)?.[1].toLowerCase()).filter(Boolean))
      .size;
    if (known >= 3 && telling >= 2 && known >= headers.length * 0.7) return 0.9;
    return named;
  },

  async *read(source, options) {
    const { limits, inner, zone } = options;
    const bytes = await source.whole(limits.documentBytes);
    if (!bytes) {
      yield whole({
        code: 'READ_TOO_LARGE',
        message: `The mail is larger than ${limits.documentBytes} bytes, the most one may have. Send what is attached to it by itself.`,
      });
      return;
    }
    const mails = splitMbox(bytes);
    for (const one of mails) yield* readMail(one, { inner, zone, alone: mails.length === 1 });
  },
};

async function* readMail(
  bytes: Uint8Array,
  { inner, zone, alone }: Pick<ReaderOptions, 'inner' | 'zone'> & { alone: boolean },
): AsyncGenerator<Reading> {
  const mail = await parse(bytes);
  if (mail instanceof Error) {
    const message = `The mail cannot be read (${mail.message}). Have it sent again, or save it as text.`;
    yield { ok: false, whole: alone, note: { code: 'READ_MAIL', message }, original: bytes };
    return;
  }
  const parts = mail.attachments.filter(({ mimeType }) => !SIGNATURE.test(mimeType));
  const pictures = parts.filter(isMedia);
  const files = parts.filter((part) => !isMedia(part));
  const own = bodyOf(mail);
  if (own.body.text.trim() !== '' || files.length === 0) {
    yield mailItem(mail, own, { bytes, zone, pictures });
  }
  for (const [i, part] of files.entries()) yield* readPart(part, i + 1, inner);
}

const whole = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

const parse = (bytes: Uint8Array): Promise<Email | Error> =>
  PostalMime.parse(withoutMboxLine(bytes), { maxNestingDepth: 64, forceRfc822Attachments: true }).catch(
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

/** Mail programs that keep mails in one file write a line "From …" before each. */
function withoutMboxLine(bytes: Uint8Array): Uint8Array {
  const begins = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'From ';
  return begins ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}

interface MailBody {
  body: Body;
  renditions: Rendition[];
  notes: Note[];
  signature?: string;
}

const mended = (text: string): string => mendControls(mendUtf8(text));

function bodyOf(mail: Email): MailBody {
  if (mail.html?.trim()) {
    const { images, notes, ...body } = htmlBody(withoutHidden(mended(mail.html)), {
      name: 'text/html',
    });
    if (body.text.trim() !== '') return { body, renditions: renditionsOf(images), notes };
  }
  const { text, signature } = splitSignature(mended(mail.text ?? '').replace(/^>(?=From )/gm, ''));
  return {
    body: { text, name: 'text/plain' },
    renditions: [],
    notes: [],
    ...(signature === undefined ? {} : { signature }),
  };
}

function mailItem(
  mail: Email,
  { body, renditions, notes: bodyNotes, signature }: MailBody,
  { bytes, zone, pictures }: { bytes: Uint8Array; zone?: string; pictures: Attachment[] },
): Reading {
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  const sender = mail.from && !mail.from.group ? mail.from : undefined;
  const found: FoundFields = {};
  addFound(found, 'guid', mail.messageId?.replace(/^<|>$/g, ''), 'Message-ID');
  addFound(found, 'headline', mendControls(mail.subject ?? '').replace(SENT_ON, ''), 'Subject');
  addFound(found, 'versionCreated', header('date'), 'Date');
  addFound(found, 'firstCreated', header('date'), 'Date');
  addFound(found, 'expires', header('expires'), 'Expires');
  addFound(found, 'language', header('content-language')?.split(',')[0], 'Content-Language');
  addFound(found, 'keywords', header('keywords'), 'Keywords');
  addFound(
    found,
    'credit',
    header('organization') ?? sender?.name,
    header('organization') ? 'Organization' : 'From',
  );
  addFound(found, 'editorialNote', signature, 'text/plain');
  const author: Author = {
    name: mendControls(sender?.name ?? '') || undefined,
    email: sender?.address || undefined,
  };
  const made = makeItem(found, body, {
    own: {
      ...(sender ? { authors: [author] } : {}),
      ...(renditions.length > 0 ? { renditions } : {}),
      textForm: body.bodyHtml === undefined ? 'page' : 'body',
    },
    authorsPath: 'From',
    zone,
    heedWords: true,
    empty: () => EMPTY,
  });
  return readingOf(made, bytes, [...bodyNotes, ...(pictures.length > 0 ? [leftOut(pictures)] : [])]);
}

async function* readPart(
  part: Attachment,
  number: number,
  inner: ((file: InnerFile) => AsyncIterable<Reading>) | undefined,
): AsyncGenerator<Reading> {
  const name = part.filename ?? `attachment ${number}`;
  if (!inner) {
    const message = 'Files are read that are inside one other file, and no deeper. Send it by itself.';
    yield { ...whole({ code: 'READ_NESTED', place: name, message }), within: name };
    return;
  }
  const sealed = SEALED.find(({ type, file }) => type.test(part.mimeType) || file.test(name));
  if (sealed) {
    yield { ...whole({ code: 'READ_MAIL_SEALED', place: name, message: sealed.message }), within: name };
    return;
  }
  const content = part.content as ArrayBuffer | Uint8Array;
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  // What every program says of a file that it does not know tells nothing.
  const mediaType = part.mimeType === 'application/octet-stream' ? undefined : part.mimeType;
  yield* inner({ name, mediaType, bytes: [bytes] });
}

/** Parts that hold a mail's text or its files where no other program can read them. */
const SEALED = [
  {
    type: /^application\/(?:x-)?pkcs7-mime$/i,
    file: /\.p7m$/i,
    message:
      'The mail is encrypted or sealed with S/MIME, and only its receiver can open it. Open it in a mail program and save it as text, or ask the sender for it unencrypted.',
  },
  {
    type: /^application\/pgp-encrypted$/i,
    file: /^encrypted\.asc$/i,
    message:
      'The mail is encrypted with PGP, and only its receiver can open it. Open it in a mail program and save it as text, or ask the sender for it unencrypted.',
  },
  {
    type: /^application\/(?:vnd\.)?ms-tnef$/i,
    file: /^winmail\.dat$/i,
    message:
      'Outlook has packed attachments, and maybe the formatted text, into "winmail.dat" (TNEF), which is not read. Ask the sender for the mail as HTML or plain text, with the files attached.',
  },
];

const isMedia = ({ mimeType }: Attachment): boolean => /^(image|audio|video|font)\//.test(mimeType);

const EMPTY: Note = {
  code: 'ITEM_EMPTY',
  field: 'Subject, text',
  message: 'The mail has neither a subject nor a text nor anything attached to it. Have it sent again.',
};

const leftOut = (pictures: Attachment[]): Note => ({
  code: 'READ_MEDIA',
  message: `${pictures.length === 1 ? 'A picture or other media file comes' : `${pictures.length} pictures or other media files come`} with the mail and ${pictures.length === 1 ? 'is' : 'are'} not imported: ${pictures
    .slice(0, 10)
    .map(({ filename, mimeType }) => filename ?? mimeType)
    .join(
      ', ',
    )}${pictures.length > 10 ? ' …' : ''}. Add ${pictures.length === 1 ? 'it' : 'them'} to the media library.`,
});
