import type { Concept, ItemType } from '../../item';
import { inLanguage } from '../iptc/codes';
import { present } from '../nitf/nitf-media';
import { childrenOf, textOf, type XmlElement } from '../xml/element';
import { formalNameOf } from './pieces';

const TYPES: [RegExp, ItemType][] = [
  [/person|people/i, 'person'],
  [/compan|organi[sz]ation|party|provider/i, 'organization'],
  [/country|city|location|place|region/i, 'place'],
  [/event/i, 'event'],
];

/** What a topic says: a person, an organization, a place or any other thing that a vocabulary has a code for. */
export interface TopicFindings {
  type: ItemType;
  name?: string;
  concept: Concept;
}

export const readTopic = (topic: XmlElement, language?: string): TopicFindings => {
  const kind = formalNameOf(topic, 'TopicType') ?? '';
  const descriptions = childrenOf(topic, 'Description');
  const codes = childrenOf(topic, 'FormalName')
    .map(textOf)
    .filter((code) => code !== undefined);
  const name = inLanguage(descriptions, language) ?? codes[0];
  const aliases = descriptions
    .map(textOf)
    .filter((text): text is string => text !== undefined && text !== name);
  return {
    type: TYPES.find(([pattern]) => pattern.test(kind))?.[1] ?? 'concept',
    ...(name === undefined ? {} : { name }),
    concept: present<Concept>({
      sameAs: [...new Set(codes)],
      aliases: aliases.length > 0 ? [...new Set(aliases)] : undefined,
    }),
  };
};
