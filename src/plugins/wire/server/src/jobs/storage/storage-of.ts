import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../shared/constants';
import { folderStorage } from './folder-storage';
import type { Storage } from './storage';
import { uploadStorage, type UploadProvider } from './upload-storage';

/** Strapi takes names of providers in any case, with and without the words before them. */
const LOCAL = /^(?:@strapi\/provider-upload-)?local$/iu;

/**
 * The storage that `config/plugins.ts` names.
 *
 * @throws Error when it names Strapi's upload provider and that is the local one, which would lay the files open to everybody
 */
export function storageOf(strapi: Core.Strapi): Storage {
  const config = <T>(key: string): T => strapi.plugin(PLUGIN_ID).config(key) as T;
  if (config<string>('storage') !== 'upload')
    return folderStorage(join(strapi.dirs.app.root, config<string>('spoolFolder')));
  if (LOCAL.test(strapi.config.get('plugin::upload.provider', 'local'))) {
    throw new Error(
      'wire.config.storage is "upload", but the upload plugin stores on this machine, where everybody could read what is imported. Set a provider such as aws-s3, or storage "folder".',
    );
  }
  return uploadStorage(strapi, (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider);
}
