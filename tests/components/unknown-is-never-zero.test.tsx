import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProgressLine } from '#components/result/state/progress-line.tsx';
import { ShareBar } from '#components/result/votes/share-bar.tsx';

describe('a bar', () => {
  it('of an unknown share is hatched and has no length', () => {
    const html = renderToStaticMarkup(<ShareBar share={null} place={0} half={false} />);
    expect(html).toContain('hatched');
    expect(html).not.toContain('width:');
  });

  it('of a share that is truly nothing has the length 0', () => {
    const html = renderToStaticMarkup(<ShareBar share={0} place={0} half={false} />);
    expect(html).toContain('width:0%');
    expect(html).not.toContain('hatched');
  });
});

describe('progress', () => {
  it('that is unknown, or nothing yet, is words without a bar', () => {
    const unknown = renderToStaticMarkup(<ProgressLine progress={{ kind: 'unknown' }} />);
    const nothing = renderToStaticMarkup(
      <ProgressLine progress={{ kind: 'fraction', counted: 0, total: 164 }} />,
    );
    expect(unknown + nothing).not.toContain('width:');
    expect(nothing).not.toMatch(/\b0\b/);
  });
});
