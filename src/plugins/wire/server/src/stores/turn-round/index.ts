export type { Obstruction } from './plan-rows';
export { turnRound } from './turn-round';
export type { RowName } from './targets';
