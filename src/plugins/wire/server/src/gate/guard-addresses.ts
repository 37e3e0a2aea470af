import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { unsafeAddress } from './unsafe-address';

/** Characters of an address that a refusal shows. */
const SHOWN = 40;

/**
 * Refuses to save what would run a script in readers' pages, whoever saves it, an editor, a token or an import: an address such as
 * `javascript:…`, in a text or in a field. Strapi looks only at the links of texts. To be called in `register`.
 */
export function guardAddresses(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { data } = (context.params ?? {}) as { data?: unknown };
    if (context.uid.startsWith('api::') && typeof data === 'object' && data !== null) {
      const found = unsafeAddress(
        data as Record<string, unknown>,
        context.contentType as never,
        (uid) => strapi.components[uid as never] as never,
      );
      if (found) {
        const shown = found.address.length > SHOWN ? `${found.address.slice(0, SHOWN)}…` : found.address;
        throw new errors.ValidationError(
          `“${found.field}” has the address ${shown}, which runs a script or is the thing itself: give that of a page or file, https://…`,
        );
      }
    }
    return next();
  });
}
