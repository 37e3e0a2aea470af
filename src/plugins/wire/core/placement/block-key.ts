import { isNode } from './block-node';

/**
 * The same text for values that are equal as JSON, whatever the order of their keys: a database's `jsonb` gives keys back in an order of its
 * own. Not recursive, so that depth is not limited by the call stack.
 */
export function blockKey(value: unknown): string {
  const parts: string[] = [];
  const stack: Task[] = [{ value }];
  while (stack.length > 0) {
    const task = stack.pop()!;
    if ('sign' in task) {
      parts.push(task.sign);
      continue;
    }
    const { value: next } = task;
    if (Array.isArray(next)) {
      parts.push('[');
      stack.push({ sign: ']' });
      for (let i = next.length - 1; i >= 0; i -= 1) stack.push({ sign: ',' }, { value: next[i] });
    } else if (isNode(next)) {
      parts.push('{');
      stack.push({ sign: '}' });
      const keys = Object.keys(next).sort();
      for (let i = keys.length - 1; i >= 0; i -= 1)
        stack.push({ sign: ',' }, { value: next[keys[i]] }, { sign: `${JSON.stringify(keys[i])}:` });
    } else parts.push(typeof next === 'string' ? JSON.stringify(next) : String(next));
  }
  return parts.join('');
}

type Task = { value: unknown } | { sign: string };
