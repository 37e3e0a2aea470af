/** As much of a browser's document as the parts of the reader's page need to be made, written out as HTML is. */
class TinyElement {
  readonly children: (TinyElement | string)[] = [];
  readonly attributes = new Map<string, string>();

  constructor(readonly tag: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  addEventListener(): void {}

  append(...children: (TinyElement | string)[]): void {
    this.children.push(...children);
  }

  get lastChild(): TinyElement | string | undefined {
    return this.children.at(-1);
  }

  get outerHTML(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const children = this.children.map((child) =>
      typeof child === 'string' ? escaped(child) : child.outerHTML,
    );
    return `<${this.tag}${attributes}>${children.join('')}</${this.tag}>`;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const tinyDocument = {
  createElement: (tag: string) => new TinyElement(tag),
  createElementNS: (_space: string, tag: string) => new TinyElement(tag),
};

/** What elements and texts would be as HTML. */
export const htmlOf = (made: unknown): string =>
  [made]
    .flat(Infinity)
    .map((one) => (one instanceof TinyElement ? one.outerHTML : one ? escaped(String(one)) : ''))
    .join('');
