import { renditionsOf } from '../html/body-image';
import type { FoundFields } from '../fields/found-fields';
import { makeItem } from '../fields/make-item';
import { readingOf } from '../fields/reading-of';
import type { FormatReader, Note, Reading } from '../format-reader';
import { assembleBody } from '../iptc/body-parts';
import { applySignals } from '../iptc/apply-signals';
import { bylineOf } from '../iptc/byline-of';
import { heedWords } from '../iptc/heed-words';
import { joinNotes } from '../iptc/join-notes';
import { uniqueNotes } from '../iptc/unique-notes';
import { xmlReadings } from '../iptc/xml-readings';
import { xmlRoot } from '../iptc/xml-root';
import { Ununderstood } from '../xml/ununderstood';
import type { XmlItem } from '../xml/xml-items';
import { findNitf, ownFields } from './find-nitf';

/**
 * NITF 3.x (iptc.org/standards/nitf): a story a file, or several in an envelope of any name. Its vocabulary becomes HTML; media with a file becomes
 * renditions; notes that are not for publication (`note type="npa"`) become the editorial note.
 */
export const nitfReader: FormatReader<'nitf'> = {
  name: 'nitf',

  sniff(head, fileName, mediaType) {
    const root = xmlRoot(head.text);
    if (root?.name === 'nitf' || root?.doctype?.toLowerCase() === 'nitf') return 0.9;
    if (root && !/^(NewsML|newsMessage|newsItem|packageItem|rss|feed|RDF|html)$/.test(root.name)) {
      if (/<(?:[\w.-]{1,40}:)?nitf[\s>]/.test(head.text)) return 0.65;
    }
    if (/\.nitf(\.xml)?$/.test(fileName)) return 0.5;
    return mediaType === 'application/nitf+xml' ? 0.3 : 0;
  },

  read(source, { limits, charset, zone }) {
    const unknown = new Ununderstood();
    const isItem = ({ name }: { name: string }): boolean => name === 'nitf';
    return xmlReadings(source, { limits, charset, isItem }, (item) => [readItem(item, unknown, zone)]);
  },
};

function readItem(event: XmlItem, unknown: Ununderstood, zone: string | undefined): Reading {
  const { element, original } = event;
  const found: FoundFields = {};
  const findings = findNitf(element, found, { zone, unknown });
  const { body, images, notes: bodyNotes } = assembleBody(findings.parts);
  const signals = applySignals(heedWords(found, findings.signals, body.text), found);
  joinNotes(found, 'editorialNote');
  const renditions = [...findings.renditions, ...renditionsOf(images, findings.renditions)];
  const own = {
    ...ownFields({ ...findings, renditions, signals }),
    ...bylineOf(found, findings.authors),
    textForm: 'body' as const,
  };
  const place = `line ${element.line}`;
  const made = makeItem(found, body, { own, zone, place, empty: () => EMPTY });
  const told = unknown.take();
  const notes = [...event.notes, ...findings.notes, ...bodyNotes, ...made.notes, ...(told ? [told] : [])];
  return readingOf(made.item ? { ...made, notes: uniqueNotes(notes) } : made, original);
}

const EMPTY: Note = {
  code: 'ITEM_EMPTY',
  field: 'body/body.head/hedline/hl1, body/body.content',
  message:
    'The item has neither a headline (hedline/hl1, head/title) nor a text (body.content), nor a picture. Have it sent again, or take it out of the file.',
};
