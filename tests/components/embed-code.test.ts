import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedOrigin } from '#components/drawn/embed/asked-origin.ts';
import { embedCode } from '#components/drawn/embed/embed-code.ts';
import { HEIGHT_MESSAGE } from '#components/drawn/embed/frame-script.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const code = (title: string) =>
  embedCode({
    origin: 'https://hasil.example.org',
    path: '/gubernur-2024/32/sematan/angka',
    title,
    height: 700,
  });

describe('the code of an embed', () => {
  it('is a frame with a name, lazily loaded, of a fixed height, and one script', () => {
    const [frame = '', script = '', ...rest] = code('Perolehan suara, Jawa Barat').split('\n');
    expect(frame).toContain('src="https://hasil.example.org/gubernur-2024/32/sematan/angka"');
    expect(frame).toContain('title="Perolehan suara, Jawa Barat"');
    expect(frame).toContain('loading="lazy"');
    expect(frame).toContain('height="700"');
    expect(script).toBe('<script async src="https://hasil.example.org/sematan.js"></script>');
    expect(rest).toEqual([]);
  });

  it('lets no name out of its attribute', () => {
    const hostile = code('" onload="alert(1)"><script>alert(1)</script>&');
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).toContain('title="&quot; onload=&quot;alert(1)&quot;&gt;&lt;script&gt;');
  });
});

describe('the script around a frame', () => {
  const script = readFileSync(join(PROJECT_ROOT, 'public/sematan.js'), 'utf8');

  it('is under a kilobyte and speaks the words of the frame', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(1_024);
    expect(script).toContain(`'${HEIGHT_MESSAGE}'`);
  });
});

describe('the origin that a browser asked', () => {
  it('is that of its host', () => {
    expect(askedOrigin('hasil.example.org', 'https')).toBe('https://hasil.example.org');
    expect(askedOrigin('127.0.0.1:3000', null)).toBe('http://127.0.0.1:3000');
    expect(askedOrigin('[::1]:3000', 'http,https')).toBe('http://[::1]:3000');
  });

  it('is nothing where the host is none', () => {
    for (const host of [null, '', 'a b', 'a"b', 'evil.example/x', 'a@b', 'x:99999999'])
      expect(askedOrigin(host, 'https')).toBeNull();
  });
});
