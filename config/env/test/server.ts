/** Tests read the answers, not the log. */
const config = () => ({
  logger: {
    config: { level: process.env.LOG_LEVEL ?? 'error' },
    startup: { enabled: false },
    updates: { enabled: false },
  },
});

export default config;
