import type { Problem } from '../../../core/problem';
import type { Position } from '../imports/ports';
import { reasonOf } from './reason-of';

interface ValidationDetails {
  errors?: { path?: (string | number)[]; message?: string }[];
}

/** Says why an item could not be stored: Strapi's validation with the field, or what the database said. */
export function storeProblem(error: unknown, { file, item }: Position): Problem {
  const { name, message, details } = error as Error & { details?: ValidationDetails };
  const [first] = details?.errors ?? [];
  if (name === 'ValidationError' || name === 'YupValidationError') {
    return {
      code: 'STORE_REFUSED',
      file,
      item,
      ...(first?.path?.length ? { field: first.path.join('.') } : {}),
      message: `Strapi refuses this item: ${first?.message ?? message}. Mend it at the source and import it again.`,
    };
  }
  return {
    code: 'STORE_FAILED',
    file,
    item,
    message: `The item could not be stored: ${reasonOf(error)}. Try the failed items again; what is stored already stays as it is.`,
  };
}
