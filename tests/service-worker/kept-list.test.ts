import { describe, expect, it } from 'vitest';
import { type KeptPage, withKeptList } from '#lib/service-worker/kept-list.ts';
import { writingIn } from '#lib/service-worker/writing-in.ts';
import { offlineText } from '#lib/text/id/offline.ts';

const PAGE = '<main><div data-kept-pages=""><p>x</p></div><p>after</p></main>';
const NOW = Date.parse('2024-11-28T12:00:00+07:00');
const KEY = 'kunci-1"';
const clock = { now: NOW, zone: 'WIB' } as const;

function kept(path: string, minutesAgo: number, more: Partial<KeptPage> = {}): KeptPage {
  const at = NOW - minutesAgo * 60_000;
  return { path, title: `Halaman ${path}`, sentAt: at, keptAt: at, isPinned: false, ...more };
}

function pathsOf(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<li><a href="([^"]+)"/g)].map(([, path]) => path);
}

describe('the list of kept pages', () => {
  it('has pinned pages first, then the newest, each with its age', () => {
    const html = withKeptList(
      PAGE,
      [kept('/a', 50), kept('/b', 5), kept('/c', 90, { isPinned: true })],
      clock,
      null,
      KEY,
    );
    expect(pathsOf(html)).toEqual(['/c', '/b', '/a']);
    expect(html).toContain('5 menit lalu');
    expect(html.split(` · ${offlineText.pinned}`)).toHaveLength(2);
    expect(html).toMatch(/<\/form><\/div><p>after<\/p>/);
  });

  it('has a button that shows the key of this device, by which no other site can press it', () => {
    const html = withKeptList(PAGE, [kept('/a', 1)], clock, null, KEY);
    expect(html).toContain('<input type="hidden" name="kunci" value="kunci-1&quot;">');
  });

  it('says that there is none, and then offers nothing to delete', () => {
    const html = withKeptList(PAGE, [], clock, null, KEY);
    expect(html).toContain(offlineText.none);
    expect(html).not.toContain('<form');
  });

  it('says which page could not be shown, whatever its address is made of', () => {
    const html = withKeptList(PAGE, [kept('/a', 1)], clock, '/<img src=x onerror=alert(1)>', KEY);
    expect(html).toContain('role="alert"');
    expect(html).not.toContain('<img');
  });

  it('names a page without a title by its address, and takes no address for HTML', () => {
    const html = withKeptList(PAGE, [kept('/"><script>', 1, { title: '' })], clock, null, KEY);
    expect(html).not.toContain('<script>');
    expect(html).toContain('/&quot;&gt;&lt;script&gt;</a>');
  });

  it('keeps titles with a dollar sign as they are', () => {
    expect(withKeptList(PAGE, [kept('/a', 1, { title: 'a $1 $& b' })], clock, null, KEY)).toContain(
      'a $1 $& b',
    );
  });

  it('leads to the English page in English', () => {
    expect(writingIn('en', () => withKeptList(PAGE, [kept('/a', 1)], clock, null, KEY))).toContain(
      'action="/en/luring"',
    );
  });
});
