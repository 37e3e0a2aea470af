import type { Shape } from '../shape/shape';
import type { Selection } from '../sql/selection';

/** JSON text of records, in one statement, cut down to what the caller may read. */
export interface Reader {
  /**
   * The records of a selection, in its order.
   *
   * @param uid of the content type
   * @param auth `ctx.state.auth`
   * @returns `[{…},{…}]`
   */
  many(uid: string, selection: Selection, shape: Shape, auth: unknown): Promise<string>;
  /** The first record of a selection; undefined where there is none. */
  one(uid: string, selection: Selection, shape: Shape, auth: unknown): Promise<string | undefined>;
}
