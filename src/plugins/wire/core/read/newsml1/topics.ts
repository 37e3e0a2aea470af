import { attributeOf, childOf, childrenOf, descendants, textOf, type XmlElement } from '../xml/element';
import { inLanguage } from '../iptc/codes';
import { formalNameOf } from './pieces';

/** What agencies call the types of topics that are places. */
const PLACE = /^(geo|place|location|country|city|town|state|province|prefecture|region|county|worldregion)/i;

/** Topics that a document lists, by the codes and by the places that it refers to them with. */
export class Topics {
  private readonly names = new Map<string, string>();
  private readonly places = new Set<string>();

  /** @param holders elements that may have topic sets in them */
  constructor(holders: readonly XmlElement[], language?: string) {
    for (const holder of holders) {
      for (const topic of descendants(holder, 'Topic')) this.add(topic, language);
    }
  }

  private add(topic: XmlElement, language: string | undefined): void {
    const name = inLanguage(childrenOf(topic, 'Description'), language);
    const codes = childrenOf(topic, 'FormalName').map(textOf);
    const label = name ?? codes.find((code) => code !== undefined);
    if (label === undefined) return;
    const duid = attributeOf(topic, 'Duid');
    const isPlace = PLACE.test(formalNameOf(topic, 'TopicType') ?? '');
    for (const key of [...codes, duid && `#${duid}`]) {
      if (!key || this.names.has(key)) continue;
      this.names.set(key, label);
      if (isPlace) this.places.add(key);
    }
  }

  /** The name of the topic that a reference (`#t1`) points to. */
  pointedTo(reference: string | undefined): string | undefined {
    return reference?.startsWith('#') ? this.names.get(reference) : reference;
  }

  /** Whether an element points to a topic that is a place. */
  isPlace(element: XmlElement): boolean {
    return this.places.has(attributeOf(element, 'Topic') ?? '');
  }

  /** The name of what an element stands for: by the topic that it points to, or by the code that it has, in the document's topics. */
  nameOf(element: XmlElement | undefined): string | undefined {
    const pointed = attributeOf(element, 'Topic');
    const code = attributeOf(element, 'FormalName');
    return (pointed && this.names.get(pointed)) || (code && this.names.get(code)) || undefined;
  }

  /** The same, or the code itself where no topic tells a name. */
  labelOf(element: XmlElement | undefined): string | undefined {
    return (
      this.nameOf(element) ?? attributeOf(element, 'FormalName') ?? textOf(childOf(element, 'Description'))
    );
  }
}
