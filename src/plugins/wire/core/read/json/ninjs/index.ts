export { readNinjs, type NinjsOptions } from './read-ninjs';
