import type { EntityType } from '../../../../core/entities';
import { companyKey, type Candidate } from '../../../../core/entities/resolving';

/** A record that names may be linked to, and what becomes of it while articles are. */
export interface RecordState {
  type: EntityType;
  documentId: string;
  /** Row id; absent when it is not written yet. */
  row?: number;
  name: string;
  /** Spelling key of its name. */
  key: string;
  confirmed: boolean;
  positions: PositionState[];
  place?: string;
  year?: number;
  /** ISO 8601, of an event. */
  startDate?: string;
  /** What it was named together with lately, by `companyKey`; absent where nobody has looked. */
  company?: Set<string>;
}

/** A position of a person. `firstSeen` and `lastSeen` are days of articles that say so, ISO 8601. */
export interface PositionState {
  /** Row id; absent when it is not written yet. */
  row?: number;
  title: string;
  place?: string;
  /** documentId */
  organization?: string;
  organizationName?: string;
  organizationPlace?: string;
  firstSeen?: string;
  lastSeen?: string;
  /** documentIds of articles that say so: the first one and the last ones. */
  seenIn: string[];
  /** It is written, and has changed. */
  isWider?: boolean;
}

/** Records by spelling key and by documentId. */
export class RecordBook {
  private readonly byKey = new Map<string, RecordState[]>();
  private readonly byDocumentId = new Map<string, RecordState>();
  private readonly keysOf = new Map<RecordState, Set<string>>();

  /** @param keys spelling keys of its name and of its other names, as far as anybody asks for them */
  add(record: RecordState, keys: readonly string[]): void {
    this.byDocumentId.set(record.documentId, record);
    const own = this.keysOf.get(record) ?? new Set();
    this.keysOf.set(record, own);
    for (const key of new Set(keys)) {
      if (key === '' || own.has(key)) continue;
      own.add(key);
      const same = this.byKey.get(`${record.type}:${key}`) ?? [];
      this.byKey.set(`${record.type}:${key}`, [...same, record]);
    }
  }

  get(documentId: string | undefined): RecordState | undefined {
    return documentId === undefined ? undefined : this.byDocumentId.get(documentId);
  }

  /** The records that are called so, each once. */
  called(type: EntityType, keys: readonly string[]): RecordState[] {
    const [first, ...others] = keys;
    const found = this.byKey.get(`${type}:${first}`) ?? [];
    if (others.length === 0) return found;
    const more = others.flatMap((key) => this.byKey.get(`${type}:${key}`) ?? []);
    return more.length === 0 ? found : [...new Set([...found, ...more])];
  }

  /** A record as one that a name may be. */
  candidate(record: RecordState): Candidate {
    const { documentId, name, key, confirmed, positions, place, year, startDate, company } = record;
    return {
      id: documentId,
      name,
      key,
      keys: [...(this.keysOf.get(record) ?? [])],
      confirmed,
      posts: positions.map(
        ({ title, place, organization, organizationName, organizationPlace, firstSeen, lastSeen }) => ({
          title,
          place,
          employer: organization,
          employerName: organizationName,
          employerPlace: organizationPlace,
          firstSeen,
          lastSeen,
        }),
      ),
      place,
      year,
      startDate,
      company,
    };
  }
}

/** Notes that records are named in one article. */
export function noteCompany(records: readonly RecordState[]): void {
  for (const record of records) {
    if (!record.company) continue;
    for (const other of records) if (other !== record) record.company.add(companyKey(other.type, other.key));
  }
}
