export { Changes } from './changes';
export {
  isSameValue,
  pick,
  type Cells,
  type LinkColumns,
  type RowChange,
  type StoredRow,
  type VersionOf,
} from './row-change';
export { deleteRows, insertRows, readRowsWhere, takeRowIds, updateRows } from './write-rows';
