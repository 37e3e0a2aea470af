import type { Core } from '@strapi/strapi';
import { readingAnswers, type AnswersConfig } from '../reading/server/answers/reading-answers';

/** See `config/reading.ts`. It stands before what reads requests, so that an answer that is kept costs none of that. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  readingAnswers(strapi, strapi.config.get('reading.cache') as AnswersConfig);
