export default () => ({
  wire: { enabled: true, resolve: './src/plugins/wire', config: {} },
  'users-permissions': { enabled: true, config: { jwtManagement: 'refresh' } },
});
