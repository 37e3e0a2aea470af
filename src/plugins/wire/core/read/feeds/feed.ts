import type { Place, Rendition } from '../../item';
import type { FeedText } from './feed-text';

/** A date as the feed has it, and what it means; without `iso` it cannot be read. */
export interface FeedDate {
  value: string;
  /** ISO 8601 with a zone. */
  iso?: string;
  /** Where the feed has it: `rss/channel/item[3]/pubDate`. */
  path: string;
  line?: number;
}

/** A person or an organization: from an Atom person construct, or from a text such as `Name (mail)`. */
export interface FeedPerson {
  name?: string;
  email?: string;
  url?: string;
  /** What the feed says as a whole, where it is one text. */
  text?: string;
  /** Where the feed has it. */
  path?: string;
}

/** Atom's link (RFC 4287, section 4.2.7); RSS links and enclosures are the same. */
export interface FeedLink {
  /** As the feed has it, but absolute where a base is known. */
  href: string;
  /** `alternate` when the feed does not say. */
  rel: string;
  type?: string;
  title?: string;
  hreflang?: string;
  /** Bytes, as the feed says. */
  length?: string;
  /** Where the feed has it. */
  path?: string;
}

export interface FeedCategory {
  term?: string;
  /** The vocabulary: an address, RSS calls it `domain`. */
  scheme?: string;
  label?: string;
}

/** Parts of a feed or an entry that do not say themselves where the feed has them. */
export type PlacedPart = 'id' | 'link' | 'rightsHolder' | 'categories' | 'keywords' | 'language' | 'places';

/** What a channel, the source of an entry and an entry have in common. */
export interface FeedParts {
  /** Where the feed has them, from its root: `rss/channel/item[3]/link`; of lists the first. */
  paths: Partial<Record<PlacedPart, string>>;
  id?: string;
  title?: FeedText;
  subtitle?: FeedText;
  link?: string;
  links: FeedLink[];
  authors: FeedPerson[];
  contributors: FeedPerson[];
  publisher?: FeedPerson;
  rights?: FeedText;
  /** Who holds the rights (`dcterms:rightsHolder`). */
  rightsHolder?: string;
  categories: FeedCategory[];
  /** Words to find it by (iTunes, Media RSS). */
  keywords: string[];
  /** As the feed has it. */
  language?: string;
  published?: FeedDate;
  updated?: FeedDate;
  created?: FeedDate;
  /** Not to be used after. */
  expired?: FeedDate;
  /** `dcterms:valid`. */
  validFrom?: FeedDate;
  validUntil?: FeedDate;
}

/** A feed as a whole, or the feed that an entry was taken from. */
export interface FeedChannel extends FeedParts {
  image?: {
    href?: string;
    title?: string;
    link?: string;
    description?: string;
    width?: number;
    height?: number;
  };
  icon?: string;
  logo?: string;
  /** True where who made the feed made its entries, too, when these do not say (Atom, JSON Feed); RSS names its editor there. */
  authorsHold?: boolean;
  /** Where relative addresses of the feed start, when it does not say with `xml:base`: its page. */
  base?: string;
}

/** One entry of a feed. */
export interface FeedEntry extends FeedParts {
  /** True when `id` is the entry's address and the entry has named no other. */
  idIsLink?: boolean;
  summary?: FeedText;
  /** In the feed's order. */
  contents: FeedText[];
  source?: FeedChannel;
  /** Where the entry's comments are. */
  comments?: string;
  renditions: Rendition[];
  places: Place[];
  /** A word on whether it may be published (`app:draft`, `wp:status`), and where the feed has it. */
  pubStatus?: { value: string; path: string };
}

export const emptyParts = (): Pick<
  FeedParts,
  'paths' | 'links' | 'authors' | 'contributors' | 'categories' | 'keywords'
> => ({
  paths: {},
  links: [],
  authors: [],
  contributors: [],
  categories: [],
  keywords: [],
});
