import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { imageSources, pagePolicy } from '#lib/server/content-security.ts';
import { STARTER } from '#lib/server/sleeping-page.ts';
import { parseFormPages } from '#lib/sirekap/parse-form-pages.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of one directive, or null where the policy does not speak of it. */
function sourcesOf(policy: string, directive: string): readonly string[] | null {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found === undefined ? null : found.split(' ').slice(1);
}

const BUNDLER =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0-a_~.js"],"runtimeModuleIds":[94553]});';
const FIRST = '(self.__next_f=self.__next_f||[]).push([0])';
const DATA = String.raw`self.__next_f.push([1,"1:\"$S\"\n2:é \u003c/script>"])`;

const HTML = `<!DOCTYPE html><html><head><style data-precedence="next">a{b:c}</style>
<script src="/_next/static/chunks/a.js" async=""></script><script id="_R_">${BUNDLER}</script></head>
<body><script>${FIRST}</script><script type="application/ld+json">{"a":1}</script>
<script>${DATA}</script><SCRIPT >${DATA}</SCRIPT ><svg><style>d{e:f}</style></svg>
<script data-src="/a.js">${STARTER}</script></body></html>`;

describe('the policy of a page', () => {
  const policy = pagePolicy(HTML, ['https://*.example.org:*']);

  it('lets its own inline scripts run by their hashes, each said once, and no other', () => {
    const known = [BUNDLER, FIRST, DATA, STARTER].map(hash);
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'", ...known]);
  });

  it.each([
    'alert(1)',
    `${FIRST};alert(1)`,
    `alert(1)//${FIRST}`,
    `${STARTER};alert(1)`,
    DATA.replace('"])', '"+alert(1)])'),
    DATA.replace('"])', '"]);alert(1);([1,"a"])'),
    DATA.replace('2:', '<!--<script'),
    BUNDLER.replace('[94553]', '[alert(1)]'),
    BUNDLER.replace('"otherChunks"', '[alert`1`]:1,"otherChunks"'),
  ])('gives no leave to a script that somebody put there: %s', (script) => {
    expect(pagePolicy(`<body><script>${script}</script>`, [])).toContain("script-src 'self';");
  });

  it('lets its own styles stand by their hashes', () => {
    expect(sourcesOf(policy, 'style-src')).toEqual(["'self'", hash('a{b:c}'), hash('d{e:f}')]);
  });

  it('allows pictures from this site and the hosts of the settings, nothing else from anywhere', () => {
    expect(sourcesOf(policy, 'img-src')).toEqual(["'self'", 'https://*.example.org:*']);
    expect(sourcesOf(policy, 'default-src')).toEqual(["'none'"]);
    for (const directive of ['connect-src', 'form-action', 'frame-src', 'worker-src', 'manifest-src'])
      expect(sourcesOf(policy, directive), directive).toEqual(["'self'"]);
    expect(sourcesOf(policy, 'base-uri')).toEqual(["'none'"]);
  });

  it('never lets code be made of text', () => {
    expect(policy).not.toMatch(/unsafe-eval|unsafe-hashes|strict-dynamic|nonce-|\bdata:|\bblob:/);
    expect(sourcesOf(policy, 'script-src')).not.toContain("'unsafe-inline'");
    expect(sourcesOf(policy, 'style-src')).not.toContain("'unsafe-inline'");
  });

  it('is of the page alone: the same page, the same policy', () => {
    expect(pagePolicy(HTML, ['https://*.example.org:*'])).toBe(policy);
    expect(pagePolicy(HTML.replace('2:é', '2:e'), ['https://*.example.org:*'])).not.toBe(policy);
  });
});

/** What browsers do with a source of a policy, as far as these sources need it. */
function allows(source: string, address: string): boolean {
  const url = new URL(address);
  const [, scheme = '', host = '', port = ''] = /^(https?):\/\/([^:]+)(?::(.+))?$/.exec(source) ?? [];
  const isHost = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
  return url.protocol === `${scheme}:` && isHost && (port === '*' || url.port === port);
}

describe('hosts of pictures', () => {
  const HOSTS = ['.kpu.go.id', 'gambar.example', 'gambar.example:8443', 'http://127.0.0.1:4700'];
  const sources = imageSources([{ imageHosts: HOSTS }, { imageHosts: HOSTS }], null);

  it.each([
    'https://kpu.go.id/a.jpg',
    'https://sirekap-obj.kpu.go.id/a.jpg',
    'https://sirekap-obj.kpu.go.id:8443/a.jpg',
    'https://gambar.example/a.jpg',
    'https://gambar.example:8443/a.jpg',
    'https://gambar.example:9/a.jpg',
    'http://gambar.example/a.jpg',
    'http://127.0.0.1:4700/a.jpg',
    'http://127.0.0.1:4701/a.jpg',
    'https://evilkpu.go.id/a.jpg',
    'https://kpu.go.id.evil.example/a.jpg',
  ])('%s is allowed by the policy if and only if a page shows it', (address) => {
    const [page] = parseFormPages([address], HOSTS);
    expect(sources.some((source) => allows(source, address))).toBe(page?.kind === 'scanned');
  });

  it('are each said once, with the tile server of the operator', () => {
    expect(new Set(sources).size).toBe(sources.length);
    expect(imageSources([], 'https://{s}.tile.example.org/{z}/{x}/{y}.png')).toEqual([
      'https://*.tile.example.org',
    ]);
    expect(imageSources([], 'http://ubin.example:8080/a/{z}/{x}/{y}.png')).toEqual([
      'http://ubin.example:8080',
    ]);
    expect(imageSources([], null)).toEqual([]);
  });
});
