export { adminLogin, type AdminSession } from './admin-login';
export { apiToken, type TokenRights } from './api-token';
export { apiUser, type ApiUser } from './api-user';
export { drain } from './drain.cjs';
export { startStrapi, type RunningStrapi } from './start-strapi';
export { createTestDatabase } from './test-database';
