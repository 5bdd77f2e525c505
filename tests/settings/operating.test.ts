import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readSettings } from '#lib/settings.ts';

describe('where an operator looks', () => {
  it('is nowhere unless it is set, and an instance is named by its machine and port', () => {
    expect(readSettings({ PORT: '3001' })).toMatchObject({
      ok: true,
      value: { adminAddress: null, logLevel: 'info', instanceName: `${hostname()}:3001` },
    });
  });

  it.each([
    ['127.0.0.1:9400', '127.0.0.1', 9400],
    ['0.0.0.0:0', '0.0.0.0', 0],
    ['localhost:9400', 'localhost', 9400],
    ['[::1]:9400', '::1', 9400],
  ])('is read from %s', (text, host, port) => {
    expect(readSettings({ SIREKAP_ADMIN: text })).toMatchObject({
      ok: true,
      value: { adminAddress: { host, port } },
    });
  });

  it.each([
    '9400',
    ':9400',
    '127.0.0.1',
    '127.0.0.1:',
    '127.0.0.1:70000',
    'http://127.0.0.1:9400',
    '::1:9400',
  ])('is refused at %s, in a sentence', (text) => {
    expect(readSettings({ SIREKAP_ADMIN: text })).toEqual({
      ok: false,
      error: [`SIREKAP_ADMIN: "${text}" is no host:port, such as 127.0.0.1:9400`],
    });
  });

  it('is never where readers are answered', () => {
    expect(readSettings({ PORT: '3000', SIREKAP_ADMIN: '127.0.0.1:3000' })).toEqual({
      ok: false,
      error: ['SIREKAP_ADMIN: port 3000 is PORT, where readers are answered'],
    });
  });

  it.each(['debug', 'info', 'warn', 'error', 'silent'])('writes a log of level %s', (logLevel) => {
    expect(readSettings({ SIREKAP_LOG_LEVEL: logLevel })).toMatchObject({ ok: true, value: { logLevel } });
  });

  it('refuses a level that is none and names those that are', () => {
    expect(readSettings({ SIREKAP_LOG_LEVEL: 'verbose' })).toEqual({
      ok: false,
      error: ['SIREKAP_LOG_LEVEL: "verbose" is none of debug, info, warn, error, silent'],
    });
  });

  it('takes a name for the instance, but none that would break a line', () => {
    expect(readSettings({ SIREKAP_INSTANCE: 'jakarta-2' })).toMatchObject({
      ok: true,
      value: { instanceName: 'jakarta-2' },
    });
    expect(readSettings({ SIREKAP_INSTANCE: 'dua\nbaris' })).toMatchObject({
      ok: false,
      error: [expect.stringContaining('SIREKAP_INSTANCE')],
    });
  });
});
