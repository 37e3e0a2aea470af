/**
 * Evaluates the Python expressions in which feedparser's test files say what they expect: comparisons (chained, too), `and`, `or`, `not`, `in`, subscripts,
 * attributes, strings, numbers, tuples, lists, dictionaries, `len`. Nothing else, and no JavaScript is ever run.
 */

const TOKEN =
  /\s*(?:([urbURB]{0,2}(?:"""(?:[^\\]|\\[^])*?"""|'''(?:[^\\]|\\[^])*?'''|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'))|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|<>|<=|>=|[<>()[\]{},.:+\-%]))/y;

function tokenize(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  const source = text.trim();
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (!found) throw new SyntaxError(`not understood at ${at}: ${source.slice(at, at + 20)}`);
    const [, string, number, name, mark] = found;
    if (string !== undefined) tokens.push({ kind: 'string', value: unescape(string) });
    else if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else tokens.push(name !== undefined ? { kind: 'name', value: name } : { kind: 'mark', value: mark });
  }
  return tokens;
}

const SIMPLE = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

/** What a string literal of Python means (The Python Language Reference, section 2.4.1). */
function unescape(literal) {
  const [, prefix] = /^([a-z]*)/i.exec(literal);
  const body = literal.slice(prefix.length);
  const width = /^("""|''')/.test(body) ? 3 : 1;
  const inner = body.slice(width, -width);
  if (/r/i.test(prefix)) return inner;
  return inner.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|([^]))/gi,
    (whole, two, four, eight, octal, one) => {
      const hex = two ?? four ?? eight;
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      return SIMPLE[one] ?? whole;
    },
  );
}

export const truthy = (value) => {
  if (Array.isArray(value) || typeof value === 'string') return value.length > 0;
  if (value && typeof value === 'object') return Object.keys(value).length > 0;
  return Boolean(value);
};

const number = (value) => (typeof value === 'boolean' ? Number(value) : value);

export function equal(one, other) {
  if (typeof one === 'boolean' || typeof other === 'boolean') return number(one) === number(other);
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object')
    return (one ?? null) === (other ?? null);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  );
}

/**
 * @param {string} text the expression
 * @param {Record<string, unknown>} names what its names stand for
 * @param {(object: object, key: string) => unknown} lookup what an object has under a key; undefined for nothing
 * @param {(key: string) => unknown} absent what stands for a key that an object has not; undefined where that is an error
 * @returns the value
 * @throws Error for what is no such expression, and for a key or index that is not there
 */
export function evaluate(
  text,
  names,
  lookup = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined),
  absent = () => undefined,
) {
  const tokens = tokenize(text);
  let at = 0;
  const is = (value, kind) =>
    tokens[at]?.value === value && tokens[at].kind !== 'string' && (!kind || tokens[at].kind === kind);
  const take = (value) => is(value) && Boolean((at += 1));
  const expect = (value) => {
    if (!take(value)) throw new SyntaxError(`"${value}" is expected, not "${tokens[at]?.value}"`);
  };

  // Names that are not there are errors only where their value is needed, as `and` and `or` do not look at all their sides.
  const value = (node) => node();

  function either() {
    let left = both();
    while (take('or')) {
      const [one, other] = [left, both()];
      left = () => {
        const first = value(one);
        return truthy(first) ? first : value(other);
      };
    }
    return left;
  }

  function both() {
    let left = negation();
    while (take('and')) {
      const [one, other] = [left, negation()];
      left = () => {
        const first = value(one);
        return truthy(first) ? value(other) : first;
      };
    }
    return left;
  }

  function negation() {
    if (!take('not')) return comparison();
    const inner = negation();
    return () => !truthy(value(inner));
  }

  function operator() {
    for (const mark of ['==', '!=', '<>', '<=', '>=', '<', '>', 'in', 'is']) {
      if (!take(mark)) continue;
      return mark === 'is' && take('not') ? '!=' : mark === 'is' ? '==' : mark;
    }
    if (is('not') && tokens[at + 1]?.value === 'in') {
      at += 2;
      return 'not in';
    }
    return undefined;
  }

  function comparison() {
    const sides = [sum()];
    const marks = [];
    for (let mark = operator(); mark; mark = operator()) {
      marks.push(mark);
      sides.push(sum());
    }
    if (marks.length === 0) return sides[0];
    return () => {
      const values = sides.map(value);
      return marks.every((mark, i) => compare(mark, values[i], values[i + 1]));
    };
  }

  function sum() {
    let left = unary();
    for (;;) {
      if (take('+')) {
        const [one, other] = [left, unary()];
        left = () => value(one) + value(other);
      } else if (take('-')) {
        const [one, other] = [left, unary()];
        left = () => value(one) - value(other);
      } else {
        return left;
      }
    }
  }

  function unary() {
    if (!take('-')) return trailed();
    const inner = unary();
    return () => -value(inner);
  }

  function trailed() {
    let node = atom();
    for (;;) {
      const object = node;
      if (take('.')) {
        const name = tokens[at++]?.value;
        node = is('(') ? method(object, name) : () => member(value(object), name);
      } else if (take('[')) {
        const key = either();
        expect(']');
        node = () => member(value(object), value(key));
      } else {
        return node;
      }
    }
  }

  function method(object, name) {
    const args = list('(', ')');
    return () => {
      const [target, ...given] = [value(object), ...args.map(value)];
      switch (name) {
        case 'has_key':
          return lookup(target, given[0]) !== undefined;
        case 'get':
          return lookup(target, given[0]) ?? given[1] ?? null;
        case 'startswith':
          return target.startsWith(given[0]);
        case 'endswith':
          return target.endsWith(given[0]);
        case 'strip':
          return target.trim();
        case 'lower':
          return target.toLowerCase();
        default:
          throw new SyntaxError(`no method "${name}" is known`);
      }
    };
  }

  function member(target, key) {
    if (target === null || target === undefined) throw new Error(`nothing has no "${key}"`);
    const indexed = Array.isArray(target) || typeof target === 'string';
    const found = indexed ? target.at(key) : (lookup(target, key) ?? absent(key));
    if (found === undefined) throw new Error(`there is no "${key}"`);
    return found;
  }

  function list(open, close) {
    expect(open);
    const items = [];
    while (!take(close)) {
      items.push(either());
      if (!is(close)) expect(',');
    }
    return items;
  }

  function atom() {
    const token = tokens[at];
    if (!token) throw new SyntaxError('the expression ends early');
    if (token.kind === 'string') return strings();
    if (token.kind === 'number') {
      at += 1;
      return () => token.value;
    }
    if (is('(')) return parentheses();
    if (is('[')) {
      const items = list('[', ']');
      return () => items.map(value);
    }
    if (is('{')) return dictionary();
    if (token.kind !== 'name') throw new SyntaxError(`"${token.value}" is not expected`);
    at += 1;
    return named(token.value);
  }

  function strings() {
    let joined = '';
    while (tokens[at]?.kind === 'string') joined += tokens[at++].value;
    return () => joined;
  }

  function parentheses() {
    const start = at;
    at += 1;
    const first = is(')') ? undefined : either();
    if (first && take(')')) return first;
    at = start;
    const items = list('(', ')');
    return () => items.map(value);
  }

  function dictionary() {
    expect('{');
    const entries = [];
    while (!take('}')) {
      const key = either();
      expect(':');
      entries.push([key, either()]);
      if (!is('}')) expect(',');
    }
    return () => Object.fromEntries(entries.map(([key, one]) => [value(key), value(one)]));
  }

  function named(name) {
    if (name === 'len' && is('(')) {
      const [argument] = list('(', ')');
      return () => {
        const target = value(argument);
        return Array.isArray(target) || typeof target === 'string'
          ? target.length
          : Object.keys(target).length;
      };
    }
    const constants = { True: true, False: false, None: null };
    if (Object.hasOwn(constants, name)) return () => constants[name];
    return () => {
      if (!Object.hasOwn(names, name)) throw new Error(`there is no "${name}"`);
      return names[name];
    };
  }

  function compare(mark, left, right) {
    switch (mark) {
      case '==':
        return equal(left, right);
      case '!=':
      case '<>':
        return !equal(left, right);
      case 'in':
      case 'not in': {
        const inside =
          typeof right === 'string'
            ? right.includes(left)
            : Array.isArray(right)
              ? right.some((one) => equal(one, left))
              : lookup(right, left) !== undefined;
        return inside === (mark === 'in');
      }
      case '<':
        return left < right;
      case '>':
        return left > right;
      case '<=':
        return left <= right;
      default:
        return left >= right;
    }
  }

  const whole = either();
  if (at < tokens.length) throw new SyntaxError(`"${tokens[at].value}" is not expected`);
  return value(whole);
}
