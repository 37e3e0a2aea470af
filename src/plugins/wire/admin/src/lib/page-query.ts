import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import { STATE_ORDER } from './counts';

export const PAGE_SIZES = [10, 20, 50, 100] as const;
export const DEFAULT_PAGE_SIZE = 20;

/** What a list's address says; `useQueryParams` hands out whatever an address carries. */
export interface PageQuery {
  page?: unknown;
  pageSize?: unknown;
  state?: unknown;
}

const whole = (value: unknown, fallback: number, most: number) => {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : fallback;
};

/** Reads page and page size from an address; nonsense becomes the first page and the usual size. */
export const pageOf = (query: PageQuery): { page: number; pageSize: number } => ({
  page: whole(query.page, 1, 1_000_000),
  pageSize: whole(query.pageSize, DEFAULT_PAGE_SIZE, PAGE_SIZES[PAGE_SIZES.length - 1]),
});

/** Reads the filter by state from an address; an unknown state is no filter. */
export const stateOf = (query: PageQuery): ReceiptState | undefined =>
  STATE_ORDER.find((state) => state === query.state);
