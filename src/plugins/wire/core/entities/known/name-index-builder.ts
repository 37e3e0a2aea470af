import { ENTITY_TYPES, type KnownName } from '../mention';
import { nameKey } from '../name-key';
import { EdgeTable, Numbers, WordTable } from './growing-tables';
import { hashOf, type Hash } from './hash';
import { weakKeys } from './name-keys';
import { KIND, packNames, ROOT, ROOTS, type Kind, type NameIndex } from './packed-names';

/** Puts records into a name index one after another, so that two hundred thousand of them need not be in memory at once. */
export class NameIndexBuilder {
  private readonly words = new WordTable();
  private readonly edges = new EdgeTable();
  private readonly first = new Numbers();
  private readonly entries = new Numbers();
  private readonly records = new Numbers();
  private readonly texts: Buffer[] = [];
  private bytes = 0;
  private size = 0;

  /** @param onlyExact leaves out all keys but spelling keys */
  constructor(private readonly onlyExact = false) {
    for (let root = 0; root < ROOTS; root += 1) this.first.push(0);
  }

  /** Puts a record in, with its name and aliases. Those without letters or digits are left out. */
  add({ id, type, name, aliases }: KnownName): void {
    const record = this.records.length / 3;
    this.records.push(ENTITY_TYPES.indexOf(type));
    this.records.push(this.write(id));
    this.records.push(this.write(name));
    for (const form of new Set([name, ...aliases])) {
      const key = nameKey(form, type);
      if (!key) continue;
      if (this.enter(ROOT.exact, key.split(' ').map(wordHash), record, KIND.exact)) this.size += 1;
      if (this.onlyExact) continue;
      const { words, whole } = weakKeys(form, type);
      for (const { words: list, kind } of words) this.enter(ROOT.folded, list.map(wordHash), record, kind);
      for (const { hash, kind } of whole) this.enter(ROOT.whole, [hash], record, kind);
    }
  }

  finish(): NameIndex {
    this.records.push(0);
    this.records.push(this.bytes);
    return packNames(this.size, {
      slots: this.words.slots,
      hashes: this.words.hashes.array,
      edges: this.edges.edges,
      first: this.first.array,
      entries: this.entries.array,
      records: this.records.array,
      text: Buffer.concat(this.texts),
    });
  }

  /** @returns false when the record was there under this key */
  private enter(root: number, hashes: readonly Hash[], record: number, kind: Kind): boolean {
    if (hashes.length === 0) return false;
    let node: number = root;
    for (const hash of hashes) {
      const fresh = this.first.length;
      node = this.edges.add(node, this.words.add(hash), fresh);
      if (node === fresh) this.first.push(0);
    }
    for (let at = this.first.at(node); at !== 0; at = this.entries.at(at * 3 - 1)) {
      if (this.entries.at(at * 3 - 3) !== record) continue;
      // Of several ways to the same record the surest counts.
      if (kind < this.entries.at(at * 3 - 2)) this.entries.set(at * 3 - 2, kind);
      return false;
    }
    this.entries.push(record);
    this.entries.push(kind);
    this.entries.push(this.first.at(node));
    this.first.set(node, this.entries.length / 3);
    return true;
  }

  /** @returns where the text begins */
  private write(text: string): number {
    const bytes = Buffer.from(text);
    const at = this.bytes;
    this.texts.push(bytes);
    this.bytes += bytes.length;
    return at;
  }
}

/** The hash of a key's word. */
export const wordHash = (word: string): Hash => hashOf(word);
