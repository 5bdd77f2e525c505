import { hostname } from 'node:os';
import { err, ok, type Result } from '../domain/result.ts';
import { LOG_LEVELS, type LogLevel } from '../observe/log-level.ts';

/** Where an operator looks at an instance, and how it names itself there. */
export interface OperatingSettings {
  /** Where health and metrics are told; null for nowhere. Never the address that readers reach. */
  readonly adminAddress: { readonly host: string; readonly port: number } | null;
  readonly logLevel: LogLevel;
  /** Stands on every line of the log. */
  readonly instanceName: string;
}

/** Of a site that is being built. */
export const UNWATCHED: OperatingSettings = { adminAddress: null, logLevel: 'info', instanceName: 'build' };

/**
 * Reads `SIREKAP_ADMIN`, `SIREKAP_LOG_LEVEL` and `SIREKAP_INSTANCE`; without a name an instance is called by its machine
 * and the port it listens on. Errors are sentences for the operator.
 */
export function readOperating(
  env: Readonly<Record<string, string | undefined>>,
  listening: { readonly host: string; readonly port: number },
): Result<OperatingSettings, readonly string[]> {
  const adminAddress = env.SIREKAP_ADMIN === undefined ? null : addressOf(env.SIREKAP_ADMIN);
  if (env.SIREKAP_ADMIN !== undefined && adminAddress === null)
    return err([`SIREKAP_ADMIN: "${env.SIREKAP_ADMIN}" is no host:port, such as 127.0.0.1:9400`]);
  if (adminAddress !== null && adminAddress.port === listening.port && listening.port !== 0)
    return err([`SIREKAP_ADMIN: port ${listening.port} is PORT, where readers are answered`]);
  const logLevel = LOG_LEVELS.find((level) => level === (env.SIREKAP_LOG_LEVEL ?? 'info'));
  if (logLevel === undefined)
    return err([`SIREKAP_LOG_LEVEL: "${env.SIREKAP_LOG_LEVEL}" is none of ${LOG_LEVELS.join(', ')}`]);
  const instanceName = env.SIREKAP_INSTANCE ?? `${hostname()}:${listening.port}`;
  if (!/^[\w.:@-]{1,80}$/.test(instanceName))
    return err([
      `SIREKAP_INSTANCE: "${instanceName}" has more than 80 characters, or other than A–Z a–z 0–9 . : @ _ -`,
    ]);
  return ok({ adminAddress, logLevel, instanceName });
}

/** `host:port`; an IPv6 host stands in brackets. */
function addressOf(text: string): OperatingSettings['adminAddress'] {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):(\d{1,5})$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  return host === undefined || port > 65_535 ? null : { host, port };
}
