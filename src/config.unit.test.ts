import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, isLoopback, readConfig, variables } from './config.ts';

test('nothing set: the demo on this machine, with what it keeps in ./data', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: 'localhost',
    dataFolder: './data',
    demo: true,
    production: false,
  });
});

test('production never has the demo, however it is asked for', () => {
  expect(readConfig({ NODE_ENV: 'production', FONDOUK_DEMO: '1' }).demo).toBe(false);
  expect(readConfig({ FONDOUK_DEMO: 'true' }, { production: true }).demo).toBe(false);
});

test('every wrong variable is named', () => {
  const read = () => readConfig({ PORT: 'three', DATABASE_URL: 'mysql://x', FONDOUK_SECRET: 'short' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*FONDOUK_SECRET/);
});

test('a blank variable is an absent one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('loopback is this machine only', () => {
  expect(['localhost', '127.0.0.1', '::1'].map(isLoopback)).toEqual([true, true, true]);
  expect(['0.0.0.0', '::', '192.168.1.2', 'fondouk.example'].map(isLoopback)).toEqual([false, false, false, false]);
});

test('the README documents every variable', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const name of Object.keys(variables.shape)) expect(readme, name).toContain(`\`${name}\``);
});
