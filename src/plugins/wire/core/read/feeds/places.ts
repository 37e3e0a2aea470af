import type { Place } from '../../item';
import { childrenOf, descendants, textOf, type XmlElement } from '../xml/element';
import { keyOf } from './names';

/** A latitude and a longitude (GeoRSS Simple: in this order, with a space or a comma between them). */
const POINT = /^(-?\d{1,2}(?:\.\d{1,15})?)[\s,]+(-?\d{1,3}(?:\.\d{1,15})?)(?:\s+-?[\d.]{1,20})?$/;

/** Places of an entry that are read. */
const MOST_PLACES = 100;

const NAMES = new Set([
  'georss:featurename',
  'georss:featurenametag',
  'dc:coverage',
  'dcterms:spatial',
  'media:location',
]);

/**
 * Where an entry says that it is about: names, and points (GeoRSS Simple and GML, W3C Basic Geo) as `geo:` addresses (RFC 5870). With the first element
 * that says so.
 */
export const readPlaces = (entry: XmlElement): { places: Place[]; element?: XmlElement } => {
  const names: string[] = [];
  const codes: string[] = [];
  let element: XmlElement | undefined;
  let latitude: string | undefined;
  let longitude: string | undefined;
  const point = (text: string | undefined): void => {
    const found = POINT.exec(text ?? '');
    if (!found || Math.abs(Number(found[1])) > 90 || Math.abs(Number(found[2])) > 180) return;
    codes.push(`geo:${found[1]},${found[2]}`);
  };
  const look = (element: XmlElement): void => {
    const key = keyOf(element);
    if (NAMES.has(key)) {
      const name = textOf(element);
      if (name !== undefined && !POINT.test(name)) names.push(name);
    } else if (key === 'georss:point') {
      point(textOf(element));
    } else if (key === 'georss:where' || key === 'media:location') {
      for (const inner of descendants(element)) if (keyOf(inner) === 'gml:pos') point(textOf(inner));
    } else if (key === 'geo:lat') {
      latitude = textOf(element);
    } else if (key === 'geo:long' || key === 'geo:lon') {
      longitude = textOf(element);
    } else if (key === 'geo:point') {
      childrenOf(element).forEach(look);
    }
  };
  for (const child of childrenOf(entry)) {
    if (names.length + codes.length >= MOST_PLACES) break;
    look(child);
    const isFound = names.length + codes.length > 0 || latitude !== undefined;
    if (isFound) element ??= child;
  }
  if (latitude !== undefined && longitude !== undefined) point(`${latitude} ${longitude}`);
  if (names.length === 1 && codes.length === 1)
    return { places: [{ code: codes[0], name: names[0] }], element };
  const places = [
    ...names.map((name) => ({ name })),
    ...codes.map((code) => ({ code, name: code.slice('geo:'.length).replace(',', ', ') })),
  ];
  return { places, element };
};
