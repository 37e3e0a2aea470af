import { outcome } from '../../../../src/plugins/wire/admin/src/lib/outcome';
import type { ReceiptState } from '../../../../src/plugins/wire/core/duplicates/receipt-state';
import type { ImportSummary } from '../../../../src/plugins/wire/shared/contracts/imports';
import type { ReceiptSummary } from '../../../../src/plugins/wire/shared/contracts/receipts';

const summary = (
  counts: Partial<ImportSummary['counts']>,
  state: ImportSummary['state'] = 'finished',
): ImportSummary => ({
  documentId: 'imp1',
  state,
  files: ['<paste>'],
  publish: false,
  createdAt: '2026-01-01T10:00:00.000Z',
  counts: {
    items: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    held: 0,
    killed: 0,
    failed: 0,
    flags: 0,
    ...counts,
  },
});

const receipt = (state: ReceiptState, article?: string): ReceiptSummary => ({
  documentId: 'rec1',
  file: '<paste>',
  item: 1,
  state,
  problems: [],
  flags: 1,
  article,
});

describe('outcome', () => {
  it.each(['created', 'updated', 'unchanged'] as const)(
    'opens the article of a single item that is %s',
    (state) => {
      expect(outcome(summary({ items: 1, [state]: 1 }), receipt(state, 'art1'))).toMatchObject({
        to: '/content-manager/collection-types/api::article.article/art1',
        about: 'item',
        state,
      });
    },
  );

  it('leads to the import when the single item has no article to open', () => {
    expect(outcome(summary({ items: 1, failed: 1 }), receipt('failed'))).toEqual({
      to: '/plugins/wire/imports/imp1',
      tone: 'danger',
      about: 'item',
      state: 'failed',
    });
    expect(outcome(summary({ items: 1, held: 1 }), receipt('held', 'art1')).to).toBe(
      '/plugins/wire/imports/imp1',
    );
  });

  it('leads to the import when the receipt could not be read', () => {
    expect(outcome(summary({ items: 1, created: 1 }))).toEqual({
      to: '/plugins/wire/imports/imp1',
      tone: 'success',
      about: 'import',
    });
  });

  it('tells of several items by their counts', () => {
    expect(outcome(summary({ items: 3, created: 3 })).tone).toBe('success');
    expect(outcome(summary({ items: 3, created: 2, failed: 1 })).tone).toBe('warning');
    expect(outcome(summary({ items: 2, failed: 2 })).tone).toBe('danger');
    expect(outcome(summary({})).tone).toBe('danger');
  });

  it('says when the run itself broke', () => {
    expect(outcome(summary({ items: 1, created: 1 }, 'failed'), receipt('created', 'art1'))).toMatchObject({
      to: '/plugins/wire/imports/imp1',
      about: 'broken',
      tone: 'danger',
    });
  });
});
