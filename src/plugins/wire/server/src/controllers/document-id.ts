import { z } from 'zod';

/** What may be a documentId. */
export const documentId = z.string().regex(/^[a-z0-9]{1,50}$/u, 'is no documentId');
