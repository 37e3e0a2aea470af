// Jest takes `testTimeout` for all projects alone; a first boot on an empty database takes some ten seconds.
jest.setTimeout(180_000);
