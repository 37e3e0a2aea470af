import { errors } from '@strapi/utils';
import type { ConflictDetails } from '../../../shared/contracts/notice-decisions';

/** What is asked for no longer fits what is there. Controllers answer with 409; Strapi knows no error of its own for it. */
export class ConflictError extends errors.ApplicationError<'ConflictError', string, ConflictDetails> {
  constructor(message: string, details: ConflictDetails) {
    super(message, details);
    this.name = 'ConflictError';
  }
}
