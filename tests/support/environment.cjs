'use strict';

const { AsyncLocalStorage } = require('node:async_hooks');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Node tells each `AsyncLocalStorage` that was ever used of every promise that is made, for good, and Jest makes one for each file: after some
 * fifty files a worker had a fifth of its time gone there.
 */
const used = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...args) {
  used.add(this);
  return run.apply(this, args);
};

/** Node as Jest has it, with what a file used not told of the promises of the next ones. */
module.exports = class Environment extends TestEnvironment {
  async teardown() {
    for (const storage of used) storage.disable();
    used.clear();
    await super.teardown();
  }
};
