import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  wire: {
    enabled: true,
    resolve: './src/plugins/wire',
    config: {
      polling: { allowedHosts: env.array('WIRE_POLL_ALLOW', []) },
      dropFolder: env('WIRE_DROP_DIR', ''),
    },
  },
  'users-permissions': { enabled: true, config: { jwtManagement: 'refresh' } },
});
