import type { Core } from '@strapi/strapi';

export function drain(strapi: Core.Strapi): Promise<void>;
