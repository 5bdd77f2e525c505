import { describe, expect, it } from 'vitest';
import { withoutStyleCopies } from '#lib/server/lighter-page.ts';

const CSS = `@layer base{a{color:red}} .x::before{content:"\\201C ’"} ${'.y{margin:0}'.repeat(120)}`;
const COPY = `T${Buffer.byteLength(CSS).toString(16)},${CSS}`;

function push(data: string): string {
  return `<script>self.__next_f.push([1,${JSON.stringify(data).replaceAll('<', '\\u003c')}])</script>`;
}

function page(...data: readonly string[]): string {
  const style = `<style data-precedence="next" data-href="/_next/static/a.css">${CSS}</style>`;
  return `<html><head>${style}</head><body><p>1.234</p>${data.map(push).join('')}</body></html>`;
}

/** What React reads of a page. */
function dataOf(html: string): string {
  return [...html.matchAll(/__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g)]
    .map(([, text = '""']) => String(JSON.parse(text)))
    .join('');
}

describe('a page', () => {
  it('keeps its stylesheet in the head and loses the copies, wherever the data was cut', () => {
    const whole = `1:"a"\n2:${COPY}3:{"x":"</script>"}\n1f:${COPY}`;
    for (const at of [5, 40, 900, whole.length - 30]) {
      const html = withoutStyleCopies(page(whole.slice(0, at), whole.slice(at)));
      expect(html.split(CSS)).toHaveLength(2);
      expect(dataOf(html)).toBe('1:"a"\n2:T1, 3:{"x":"</script>"}\n1f:T1, ');
      expect(html).toContain('<p>1.234</p>');
      expect(html.match(/<\/script>/g)).toHaveLength(1);
    }
  });

  it('that does not look as expected is left as it is', () => {
    const other = [
      '<p>plain</p>',
      page('1:"no copy"'),
      page(`2:T1,${CSS}`),
      page(`2:${COPY}`).replace('data-precedence="next" ', ''),
      `<style data-precedence="n" data-href="h">${CSS}</style>`,
    ];
    for (const html of other) expect(withoutStyleCopies(html)).toBe(html);
  });
});
