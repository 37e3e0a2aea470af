const TOKENS: Readonly<Record<string, object>> = { 'read-only': {}, 'full-access': {} };

interface Auth {
  ability?: object | null;
  strategy?: { name?: string };
  credentials?: { type?: string } | null;
}

/** What says what a caller may do, the same object for as long as that is the same; undefined where nothing does. */
function abilityOf(auth: unknown): object | undefined {
  const { ability, strategy, credentials } = (auth ?? {}) as Auth;
  if (ability) return ability;
  // Such tokens have no list of what they may: their type says it.
  return strategy?.name === 'content-api-token' && Object.hasOwn(TOKENS, credentials?.type ?? '')
    ? TOKENS[credentials?.type as string]
    : undefined;
}

/** What is made for one caller. */
export type Kept<Key, Value> = Pick<Map<Key, Value>, 'get' | 'has' | 'set'>;

/**
 * Keeps what is made for a caller for as long as what the caller may do is the same object: an ability is made anew when that changes.
 *
 * @param most how many things are kept for one caller; with one more all of them are made anew
 * @returns what is kept for the caller with this `ctx.state.auth`; nothing is kept for those of whom nothing says what they may
 */
export function byCaller<Key, Value>(most: number): (owner: object, auth: unknown) => Kept<Key, Value> {
  const owners = new WeakMap<object, WeakMap<object, Bounded<Key, Value>>>();
  return (owner, auth) => {
    const ability = abilityOf(auth);
    if (!ability) return new Map();
    const callers = owners.get(owner) ?? new WeakMap<object, Bounded<Key, Value>>();
    owners.set(owner, callers);
    const kept = callers.get(ability) ?? new Bounded<Key, Value>(most);
    callers.set(ability, kept);
    return kept;
  };
}

class Bounded<Key, Value> extends Map<Key, Value> {
  constructor(private readonly most: number) {
    super();
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.most) this.clear();
    return super.set(key, value);
  }
}
