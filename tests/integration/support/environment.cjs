'use strict';

const Environment = require('../../support/environment.cjs');

const SIGNALS = ['SIGTERM', 'SIGINT'];

/**
 * Node for integration tests, with a way out of Jest's sandbox. In there Strapi and the compiled server would be loaded anew for each file,
 * which takes several times as long as the start itself, and would run more slowly than they do in earnest. So Node loads them, once a
 * worker; each file boots an instance of its own of them, and the tests themselves stay in their sandbox.
 *
 * Gives tests the global `loadOutside`, which is Node's `require`. `process.env` is the process's own, since Strapi reads that, and is put
 * back when the file is done.
 */
module.exports = class IntegrationEnvironment extends Environment {
  async setup() {
    await super.setup();
    this.given = { ...process.env };
    this.global.process.env = process.env;
    this.global.loadOutside = (name) => require(name);
    // A Strapi that ends takes every listener off the process, and Jest's worker lives by its own.
    const { removeAllListeners } = process;
    process.removeAllListeners = (...names) =>
      names.length > 0 ? removeAllListeners.apply(process, names) : process;
    this.heard = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  }

  async teardown() {
    // Of a file that failed before it could stop its own; the next one would fail with it.
    await global.strapi?.destroy().catch(() => undefined);
    delete global.strapi;
    delete process.removeAllListeners;
    // Each of Strapi's own would keep its Strapi in memory.
    for (const [signal, before] of this.heard)
      for (const listener of process.listeners(signal))
        if (!before.includes(listener)) process.off(signal, listener);
    for (const name of Object.keys(process.env)) if (!(name in this.given)) delete process.env[name];
    Object.assign(process.env, this.given);
    await super.teardown();
  }
};
