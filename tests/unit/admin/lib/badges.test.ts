import {
  entityVariant,
  importVariant,
  receiptVariant,
  sourceVariant,
} from '../../../../src/plugins/wire/admin/src/lib/badges';
import { RECEIPT_STATES } from '../../../../src/plugins/wire/core/duplicates/receipt-state';
import { SOURCE_STATES } from '../../../../src/plugins/wire/shared/constants';
import { ENTITY_TYPES } from '../../../../src/plugins/wire/core/entities/mention';

describe('badges', () => {
  it('shows what went wrong in red, what waits in yellow, what is new in green', () => {
    expect(receiptVariant('failed')).toBe('danger');
    expect(receiptVariant('held')).toBe('warning');
    expect(receiptVariant('created')).toBe('success');
    expect(RECEIPT_STATES.map(receiptVariant)).not.toContain(undefined);
  });

  it('does not call a finished import with failed items a success', () => {
    expect(importVariant('finished')).toBe('success');
    expect(importVariant('finished', 1)).toBe('warning');
    expect(importVariant('failed', 1)).toBe('danger');
    expect(importVariant('running', 1)).toBe('secondary');
  });

  it('shows a source that fails in red, a quiet one in yellow, one that does well in green, one that rests in grey', () => {
    expect(SOURCE_STATES.map(sourceVariant)).toEqual([
      'neutral',
      'success',
      'warning',
      'danger',
      'danger',
      'neutral',
    ]);
  });

  it('marks each type of entity in a colour of its own, none of them the one of notices', () => {
    const colours = ENTITY_TYPES.map(entityVariant);
    expect(new Set(colours).size).toBe(ENTITY_TYPES.length);
    expect(colours).not.toContain('warning');
  });
});
