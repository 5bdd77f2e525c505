import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';
import { expect, it } from 'vitest';
import { forgetLifetimes } from '#lib/next/remembered-lifetimes.ts';

it('makes Next.js forget the lifetimes of pages, which it never does by itself', () => {
  const noted = Reflect.get(SharedCacheControls, 'cacheControls');
  const next = new SharedCacheControls({ routes: {}, dynamicRoutes: {} });
  for (let page = 0; page < 100; page += 1) next.set(`/gubernur/${page}`, { revalidate: 30, expire: 600 });
  expect(noted).toHaveProperty('size', 100);
  forgetLifetimes();
  expect(noted).toHaveProperty('size', 0);
});
