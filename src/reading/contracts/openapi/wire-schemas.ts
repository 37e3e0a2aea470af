import { NOTICE_KINDS } from '../../../plugins/wire/core/disclaimers/flag';
import { RECEIPT_STATES } from '../../../plugins/wire/core/duplicates/receipt-state';
import { IMPORT_STATES, IMPORT_WAYS } from '../../../plugins/wire/shared/constants';
import { count, list, moment, object, text, type Schema } from './schema';

/** What the wire's own addresses answer: `plugins/wire/shared/contracts` in JSON Schema. */
export const WIRE_SCHEMAS: Readonly<Record<string, Schema>> = {
  Import: object(
    {
      documentId: text(),
      state: { type: 'string', enum: IMPORT_STATES },
      files: list(text()),
      source: text(),
      publish: { type: 'boolean' },
      counts: object({
        ...Object.fromEntries(RECEIPT_STATES.map((state) => [state, count()])),
        items: count('The sum of what became of them.'),
        flags: count('Legal notices that were found.'),
      }),
      error: text('Where the run itself broke.'),
      createdAt: moment(),
      startedAt: moment(),
      finishedAt: moment(),
      startedBy: text(),
      way: { type: 'string', enum: IMPORT_WAYS, description: 'How its files came.' },
      againOf: text('documentId of the import whose items it processes again.'),
      progress: object(
        {
          bytesDone: count(),
          bytesTotal: count(),
          itemsPerSecond: { type: 'number' },
          secondsLeft: { type: 'number' },
        },
        ['secondsLeft'],
      ),
      retrying: { type: 'boolean', description: 'Its failed items are being tried again.' },
      undo: object(
        { total: count(), done: count(), left: count(), at: moment(), by: text(), error: text() },
        ['at', 'by', 'error'],
      ),
      undoUntil: moment('Until when it can be undone.'),
      undoEndedAt: moment(),
    },
    [
      ...['source', 'error', 'startedAt', 'finishedAt', 'startedBy', 'way', 'againOf', 'progress'],
      ...['retrying', 'undo', 'undoUntil', 'undoEndedAt'],
    ],
  ),
  Version: object(
    {
      receipt: text('For the item as it came.'),
      version: text('As the source numbers it.'),
      versionCreated: moment(),
      state: { type: 'string', enum: RECEIPT_STATES, description: 'What became of it.' },
      detail: text(),
      headline: text(),
      source: text(),
      sourceId: text(),
      import: object({ documentId: text() }),
      file: text(),
      item: { type: 'integer', minimum: 1 },
      within: text('The file in an archive or mail.'),
      receivedAt: moment(),
      original: text('documentId of the receipt with which the item is kept as it came.'),
    },
    ['version', 'versionCreated', 'detail', 'headline', 'source', 'sourceId', 'item', 'within', 'original'],
  ),
  PublishingReason: object(
    {
      code: { type: 'string', enum: ['canceled', 'withheld', 'embargo', 'notice-pending'] },
      key: text('The same as long as it is the same matter.'),
      message: text('A sentence or two for editors.'),
      until: moment('When an embargo ends.'),
      notice: object(
        {
          documentId: text(),
          fingerprint: text(),
          kinds: list({ type: 'string', enum: NOTICE_KINDS }),
          issuer: text(),
        },
        ['documentId', 'issuer'],
      ),
      quote: text("The notice's words, shortened."),
      at: object({ basis: { type: 'string', enum: ['wire', 'body'] }, start: count(), end: count() }),
      rule: text(),
      decideAt: text("The panel's page where it is decided about."),
      article: object({ documentId: text(), headline: text() }),
    },
    ['until', 'notice', 'quote', 'at', 'rule', 'decideAt', 'article'],
    { description: 'One thing that stands against publishing an article.' },
  ),
};
