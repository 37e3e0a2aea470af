import { wordOf } from '../iptc/codes';
import { signalOf } from '../iptc/signals';
import { attributeOf, childOf, childrenOf, firstAt, textOf, type XmlElement } from '../xml/element';
import { propertiesOf, type Draft } from './draft';
import { withoutRevision } from './identification';

const KNOWN = new Set(
  'NewsItemType FirstCreated ThisRevisionCreated Status StatusWillChange Urgency RevisionHistory DerivedFrom AssociatedWith Instruction Property'.split(
    ' ',
  ),
);

const formalName = (element: XmlElement | undefined): string | undefined =>
  attributeOf(element, 'FormalName') ?? textOf(element);

/** Adds what `NewsManagement` has: dates, status and its change to come, urgency, instructions, relations. */
export const findManagement = (draft: Draft, item: XmlElement): void => {
  const management = childOf(item, 'NewsManagement');
  const path = 'NewsManagement/';
  for (const [name, field] of [
    ['FirstCreated', 'firstCreated'],
    ['ThisRevisionCreated', 'versionCreated'],
  ] as const) {
    const one = childOf(management, name);
    draft.add(field, textOf(one), `${path}${name}`, one);
  }
  draft.add(
    'urgency',
    formalName(childOf(management, 'Urgency')),
    `${path}Urgency`,
    childOf(management, 'Urgency'),
  );
  findStatus(draft, management, path);
  for (const name of ['NewsItemType', 'Instruction']) {
    for (const one of childrenOf(management, name)) {
      const signal = signalOf(formalName(one) ?? '');
      if (signal) draft.signals.push(signal);
    }
  }
  for (const one of [...childrenOf(management, 'DerivedFrom'), ...childrenOf(management, 'AssociatedWith')]) {
    const guid = attributeOf(one, 'NewsItem');
    const rel = one.name === 'DerivedFrom' ? 'derivedFrom' : 'associatedWith';
    if (guid) draft.links.push({ rel, guid: withoutRevision(guid) });
  }
  findEmbargoProperties(draft, management, path);
  for (const child of childrenOf(management)) {
    if (!KNOWN.has(child.name)) draft.context.unknown.addElement(child, 'NewsManagement');
  }
};

/**
 * `Embargoed` until the time at which the status will change to `Usable`; without one the item is held. A usable item that will be withheld or canceled
 * expires then.
 */
function findStatus(draft: Draft, management: XmlElement | undefined, path: string): void {
  const element = childOf(management, 'Status');
  const status = formalName(element);
  const change = childOf(management, 'StatusWillChange');
  const date = textOf(childOf(change, 'DateAndTime'));
  const future = wordOf(formalName(childOf(change, 'FutureStatus')) ?? 'usable');
  const becomesUsable = future === 'usable';
  const word = status && wordOf(status);
  if (word === 'embargoed') {
    draft.add('embargoed', becomesUsable && date ? date : true, `${path}StatusWillChange`, change ?? element);
    return;
  }
  draft.add('pubStatus', status, `${path}Status`, element);
  if (!date) return;
  if (becomesUsable && word !== 'usable') draft.add('embargoed', date, `${path}StatusWillChange`, change);
  else if (/^(withheld|cancell?ed)$/.test(future))
    draft.add('expires', date, `${path}StatusWillChange`, change);
}

const NO_EMBARGO = /^(no|none|false|0|n|not embargoed)$/i;

/** Embargoes that agencies put into properties of their own. */
export const findEmbargoProperties = (draft: Draft, holder: XmlElement | undefined, path: string): void => {
  for (const { name, value, element } of propertiesOf(holder)) {
    if (!/embargo/i.test(name) || /(reason|note|text|type)$/i.test(name) || NO_EMBARGO.test(value)) continue;
    draft.add('embargoed', value, `${path}Property[@FormalName="${name}"]`, element);
  }
};

/** What the envelope says for all items: urgency and time, where the item itself has none. */
export const findEnvelope = (draft: Draft, document: XmlElement | undefined): void => {
  const priority = firstAt(document, 'NewsEnvelope/Priority');
  const value = formalName(priority);
  if (value && /^[1-9]$/.test(value)) draft.add('urgency', value, 'NewsEnvelope/Priority', priority);
  const date = firstAt(document, 'NewsEnvelope/DateAndTime');
  draft.add('versionCreated', textOf(date), 'NewsEnvelope/DateAndTime', date);
};
