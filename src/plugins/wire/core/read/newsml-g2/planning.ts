import { codeOf, nameOf, wordOf } from '../iptc/codes';
import { plainLines } from '../iptc/plain-lines';
import { allAt, childOf, childrenOf, textOf, type XmlElement } from '../xml/element';
import { inlineHeadline } from './inline-headline';
import type { Draft } from './draft';
import { linkOf } from './item-meta';

/**
 * Adds what a planning item says: each piece of coverage with its kind, when it is scheduled, who is assigned to it, and the note on it, as a paragraph; what
 * has been delivered, as links.
 */
export const findPlanning = (draft: Draft): void => {
  draft.type = 'planning';
  const path = 'newsCoverageSet/newsCoverage';
  for (const coverage of allAt(draft.element, path)) {
    for (const planning of childrenOf(coverage, 'planning')) {
      draft.add('headline', inlineHeadline(planning, draft.language), `${path}/planning/headline`, planning);
      const text = paragraphOf(draft, planning);
      if (text) draft.parts.push({ text, name: `${path}/planning` });
    }
    for (const reference of allAt(coverage, 'delivery/deliveredItemRef')) {
      const link = linkOf(draft, reference);
      if (link.guid || link.href) draft.links.push({ rel: 'delivered', ...link });
      else if (link.title) draft.parts.push({ text: `Delivered: ${link.title}`, name: `${path}/delivery` });
    }
  }
};

function paragraphOf(draft: Draft, planning: XmlElement): string {
  const { catalog, language } = draft;
  const itemClass = codeOf(childOf(planning, 'itemClass'), catalog);
  const scheduled = textOf(childOf(planning, 'scheduled'));
  const assigned = childrenOf(planning, 'assignedTo')
    .map((one) => nameOf(one, language) ?? codeOf(one, catalog))
    .filter((name) => name !== undefined);
  const facts = [
    itemClass && wordOf(itemClass),
    scheduled && `scheduled ${scheduled}`,
    assigned.length > 0 ? `assigned to ${assigned.join(', ')}` : undefined,
  ].filter((fact) => fact !== undefined && fact !== '');
  const lines = [
    inlineHeadline(planning, language),
    facts.join(', '),
    ...childrenOf(planning, 'description').map(plainLines),
    ...childrenOf(planning, 'edNote').map(plainLines),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
