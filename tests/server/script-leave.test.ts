import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagePolicy } from '#lib/server/content-security.ts';
import { scriptLeave } from '#lib/server/script-leave.ts';
import { withSleepingFramework } from '#lib/server/sleeping-page.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...scripts: readonly string[]): string =>
  `<html><head></head><body>${scripts.map((text) => `<script>${text}</script>`).join('')}</body></html>`;

const AS_EVER = ['(self.__next_f=self.__next_f||[]).push([0])', 'self.__next_f.push([1,"1:a"])'];
/** As a release of Next.js might write them that nobody here has seen. */
const OTHERWISE = ['(self.__flight??=[]).push({"at":0})', 'self.__flight.push({"at":1,"rows":["1:a"]})'];

describe('leave for scripts', () => {
  it('is what is known where Next.js writes what is known', () => {
    const { unknown, allowed } = scriptLeave(page(...AS_EVER));
    expect(unknown).toEqual([]);
    expect(allowed).toEqual(scriptLeave(null).allowed);
  });

  it('is had by the scripts of a Next.js that writes them otherwise, with any data', () => {
    const { unknown, allowed } = scriptLeave(page(...OTHERWISE));
    expect(unknown).toHaveLength(2);
    const ofARegion = [
      '(self.__flight??=[]).push({"at":0})',
      'self.__flight.push({"at":7,"rows":["2:b","3:c"]})',
    ];
    const policy = pagePolicy(page(...ofARegion), [], allowed);
    for (const script of ofARegion) expect(policy).toContain(hash(script));
  });

  it('is not had by what somebody put into a page, then as ever', () => {
    const { allowed } = scriptLeave(page(...OTHERWISE));
    for (const script of [
      'alert(1)',
      `${OTHERWISE[1]};alert(1)`,
      'self.__flight.push({"at":1,"rows":[alert(1)]})',
      'self.__flight.push({"at":1,"rows":["a"+alert(1)]})',
    ])
      expect(pagePolicy(page(script), [], allowed)).toContain("script-src 'self';");
  });

  it('is learned from scripts alone, not from data in a page', () => {
    const data = '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
    expect(scriptLeave(data).unknown).toEqual([]);
    expect(scriptLeave('<script type="module">a(1)</script>').unknown).toEqual(['a(0)']);
  });
});

describe('a page that Next.js writes otherwise', () => {
  it('loses the saving and none of its scripts', () => {
    const html = page(...OTHERWISE).replace(
      '<head>',
      '<head><script src="/a.js" defer=""></script><style data-of="next">a{b:c}</style>',
    );
    expect(withSleepingFramework(html, '/starter.js?a')).toBe(html);
  });
});
