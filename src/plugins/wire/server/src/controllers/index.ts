import { factories } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import desk from './desk';
import imports from './imports';

export default {
  desk,
  imports,
  notice: factories.createCoreController(UID.notice as never),
  source: factories.createCoreController(UID.source as never),
};
