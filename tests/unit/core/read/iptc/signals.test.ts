import { signalIn, signalOf, ordersEmbargo } from '../../../../../src/plugins/wire/core/read/iptc/signals';
import { xmlRoot } from '../../../../../src/plugins/wire/core/read/iptc/xml-root';
import { plainLines } from '../../../../../src/plugins/wire/core/read/iptc/plain-lines';
import { READER_OF } from '../../../../../src/plugins/wire/core/read/formats';
import { sniff } from '../../../../../src/plugins/wire/core/read/sniff';
import type { XmlElement } from '../../../../../src/plugins/wire/core/read/xml/element';

const element = (...children: XmlElement['children']): XmlElement => ({
  name: 'x',
  uri: '',
  attributes: {},
  children,
  line: 1,
});

describe('signals', () => {
  it.each([
    ['sig:correction', 'correction'],
    ['http://cv.iptc.org/newscodes/signal/update', 'update'],
    ['Mandatory Kill', 'kill'],
    ['Delete', 'kill'],
    ['Writethru', 'update'],
    ['sig:atomic', undefined],
    ['Photo', undefined],
  ])('%s is %s', (code, signal) => expect(signalOf(code)).toBe(signal));

  it.each([
    ['Eds: CORRECTS spelling', 'correction'],
    ['(Recasts with reaction)', 'update'],
    ['KILL the story sent at 0700', 'kill'],
    ['Editors: please withhold', 'withhold'],
    ['Photos of the update to follow', undefined],
    ['Skill shortage in ports', undefined],
    ['Kill Bay race photos to follow', undefined],
    ['Please disregard the earlier item', 'kill'],
    ['Hold for release on Friday', 'withhold'],
  ])('%s says %s', (note, signal) => expect(signalIn(note)).toBe(signal));

  it.each([
    ['Embargoed until 0001 GMT', true],
    ['NOT FOR PUBLICATION BEFORE NOON', true],
    ['Bitte beachten Sie die Sperrfrist', true],
    ['Embargo', true],
    ['The embargo has been lifted', false],
    ['Story on the embargo of oil', false],
  ])('%s orders an embargo: %s', (note, is) => expect(ordersEmbargo(note)).toBe(is));
});

describe('xmlRoot', () => {
  it.each([
    [
      '<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE nitf [<!ELEMENT a ANY>]>\n<nitf version="1">',
      { name: 'nitf', doctype: 'nitf' },
    ],
    ['\ufeff<n:newsItem xmlns:n="x">', { name: 'newsItem' }],
    ['<!DOCTYPE NewsML SYSTEM "a.dtd"><NewsML', { name: 'NewsML', doctype: 'NewsML' }],
  ])('%s', (text, root) => expect(xmlRoot(text)).toMatchObject(root));

  it.each(['', 'text', '<!-- never ends', '<?xml', '< a>', '<1>'])('%j has none', (text) =>
    expect(xmlRoot(text)).toBeUndefined(),
  );
});

describe('plainLines', () => {
  it.each([
    ['lines that mean something', 'Use only here\nAsk the desk', 'Use only here\nAsk the desk'],
    [
      'the layout of the file',
      '\n      Copyright 2026\n      Harbour News\n    ',
      'Copyright 2026 Harbour News',
    ],
    ['a list that is indented', 'Photos:\n  - pier\n  - ferry', 'Photos:\n- pier\n- ferry'],
    ['paragraphs', 'One\n\n  Two', 'One\n\nTwo'],
    ['wrapped text', `${'word '.repeat(14)}\n${'word '.repeat(14)}\nend`, `${'word '.repeat(28)}end`],
  ])('%s', (_name, raw, text) => expect(plainLines(element(raw))).toBe(text));

  it('takes blocks and breaks as lines', () => {
    const br: XmlElement = { ...element(), name: 'br' };
    expect(plainLines(element('One', br, 'Two'))).toBe('One\nTwo');
    expect(plainLines(element(' \n '))).toBeUndefined();
  });
});

describe('which format a file is', () => {
  const format = (text: string, name = 'a.xml', type = ''): string =>
    sniff({ bytes: Buffer.from(text), text, complete: true }, name, type).name;

  it.each([
    ['<nitf/>', 'nitf'],
    ['<!DOCTYPE nitf SYSTEM "x"><nitf>', 'nitf'],
    ['<stories><n:nitf>', 'nitf'],
    ['<NewsML Version="1.2"><NewsItem>', 'newsml1'],
    ['<newsItem guid="a">', 'newsmlg2'],
    ['<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/">', 'newsmlg2'],
    ['<x:envelope xmlns:x="http://iptc.org/std/nar/2006-10-01/">', 'newsmlg2'],
    ['<groupSet root="g">', 'newsmlg2'],
  ])('%s', (text, name) => expect(format(text)).toBe(name));

  it('goes by the name and the media type where the content does not tell', () => {
    expect(format('?', 'a.nitf')).toBe('nitf');
    expect(format('?', 'a', 'application/vnd.iptc.g2.newsitem+xml')).toBe('newsmlg2');
    expect(READER_OF.has('newsml1')).toBe(true);
  });
});
