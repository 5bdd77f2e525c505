import { describe, expect, it } from 'vitest';
import { withoutScripts } from '#lib/service-worker/without-scripts.ts';

describe('a page without its scripts', () => {
  it('asks for none and runs none, and has everything else', () => {
    const page = `<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="preload" as="image" href="/b.png"/>
<script src="/_next/a.js" async=""></script></head><body><p>1.234</p><script>self.x=[1,"<p>5</p>"]</script></body>`;
    expect(withoutScripts(page)).toBe(
      '<head><link rel="preload" as="image" href="/b.png"/>\n</head><body><p>1.234</p></body>',
    );
  });

  it('looks as it does where there is no JavaScript', () => {
    expect(withoutScripts('<noscript><p>a</p></noscript>')).toBe('<p>a</p>');
    expect(withoutScripts('@media (scripting:none){.a{display:none}}')).toBe('@media all{.a{display:none}}');
  });
});
