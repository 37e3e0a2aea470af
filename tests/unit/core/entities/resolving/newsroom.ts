import { linkEntities, nameKey, type EntityType } from '../../../../../src/plugins/wire/core/entities';
import {
  companyKey,
  resolve,
  whatIsSaid,
  type Candidate,
  type Post,
  type Said,
} from '../../../../../src/plugins/wire/core/entities/resolving';
import { paragraphsOf } from '../paragraphs';

/** An article as wires send it, with the day that it is of. */
export interface Article {
  text: string;
  date?: string;
  dateline?: string;
}

export interface KeptRecord extends Candidate {
  type: EntityType;
  /** Indexes of the articles that are linked to it. */
  articles: number[];
  /** Records that it was told apart from. */
  proposed: string[];
}

/** A newsroom without a database: it links articles one after the other, as the stores do. */
export class Newsroom {
  readonly records: KeptRecord[] = [];
  /** Names that several records may be, by article. */
  readonly several: string[] = [];
  private count = 0;

  take(article: Article): void {
    const index = this.count;
    this.count += 1;
    const item = { text: article.text, versionCreated: article.date, dateline: article.dateline };
    const linked = linkEntities(article.text, { paragraphs: paragraphsOf(article.text) });
    const said = whatIsSaid(item, linked);
    const named: KeptRecord[] = [];
    for (const type of ['organization', 'person', 'event'] as const)
      for (const one of said)
        if (one.type === type && (type !== 'person' || one.key.includes(' '))) this.link(one, index, named);
    for (const record of named)
      for (const other of named)
        if (other !== record) (record.company as Set<string>).add(companyKey(other.type, other.key));
  }

  /** The records of that name, in the order in which they were made. */
  called(type: EntityType, name: string): KeptRecord[] {
    return this.records.filter((one) => one.type === type && one.keys.includes(nameKey(name, type)));
  }

  private link(said: Said, article: number, named: KeptRecord[]): void {
    const posts = said.posts.map((post): Post => {
      const key = post.organization && nameKey(post.organization, 'organization');
      const employer = named.find((one) => one.type === 'organization' && key && one.keys.includes(key));
      return {
        ...post,
        employer: employer?.id,
        employerName: employer?.name,
        employerPlace: employer?.place,
      };
    });
    const candidates = this.records.filter(
      ({ type, keys }) =>
        type === said.type && [said.key, ...said.otherKeys].some((key) => keys.includes(key)),
    );
    const meant = resolve(said, posts, candidates);
    if (meant.kind === 'several') {
      this.several.push(said.name);
      return;
    }
    const record =
      meant.kind === 'link'
        ? this.records.find(({ id }) => id === meant.id)!
        : this.make(
            said,
            meant.place,
            meant.maybeSame.map(({ id }) => id),
          );
    for (const post of posts) {
      const held = record.posts as Candidate['posts'][number][];
      const isHeld = held.some(
        ({ title, employer }) => title === post.title && (!post.employer || employer === post.employer),
      );
      if (!isHeld) held.push({ ...post, firstSeen: said.article.date, lastSeen: said.article.date });
    }
    record.articles.push(article);
    named.push(record);
  }

  private make(said: Said, place: string | undefined, proposed: string[]): KeptRecord {
    const record: KeptRecord = {
      type: said.type,
      id: `${said.type} ${this.records.length}`,
      name: said.name,
      key: said.key,
      keys: [said.key],
      confirmed: false,
      posts: [],
      place: said.place ?? place,
      year: said.year,
      company: new Set(),
      articles: [],
      proposed,
    };
    this.records.push(record);
    return record;
  }
}

/** Which articles each record of a name is linked to: the grouping, whatever order they came in. */
export function groupsOf(
  articles: readonly Article[],
  order: readonly number[],
  type: EntityType,
  name: string,
): string[] {
  const room = new Newsroom();
  for (const index of order) room.take(articles[index]);
  return room
    .called(type, name)
    .map(({ articles: linked }) =>
      linked
        .map((place) => order[place])
        .sort((a, b) => a - b)
        .join(' '),
    )
    .sort();
}
