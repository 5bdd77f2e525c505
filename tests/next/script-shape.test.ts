import { describe, expect, it } from 'vitest';
import { shapeOf } from '#lib/next/script-shape.ts';

describe('the shape of a script', () => {
  it.each([
    ['push([1,"a"])', 'push([1,"b \\" c"])'],
    ['push([1,"a"])', 'push([22,""]);'],
    ['push({"a":["x.js"],"b":[1]})', 'push({"a":["x.js","y.js"],"b":[]})'],
    ['$RC("B:0","S:0")', '$RC("B:17","S:2")'],
  ])('is one for scripts of the same code: %s and %s', (one, other) => {
    expect(shapeOf(one)).toBe(shapeOf(other));
  });

  it.each([
    ['push([1,"a"])', 'push([1,"a"+alert(1)])'],
    ['push([1,"a"])', 'push([1,a])'],
    ['push([1,"a"])', 'pop([1,"a"])'],
    ['push([1,"a"])', 'push([1,"a"]);alert(1)'],
    ['push([1,"a"])', 'push([1,"<!--<script"])'],
    ['push([1,"a"])', 'push([1,"a\n"])'],
    ['push([1,"a"])', "push([1,'a'])"],
    ['push([1,"a"])', 'push([1,`a`])'],
  ])('is another where the code differs: %s and %s', (one, other) => {
    expect(shapeOf(one)).not.toBe(shapeOf(other));
  });

  it.each([
    ['a["b"]("c")', 'a["eval"]("c")'],
    ['a [ "b" ]=1', 'a [ "c" ]=1'],
    ['a[0,"b"]("c")', 'a[0,"d"]("c")'],
    ['a[b?"c":"d"]', 'a[b?"e":"f"]'],
  ])('keeps the names of what is reached into: %s is not %s', (one, other) => {
    expect(shapeOf(one)).not.toBe(shapeOf(other));
  });

  it.each([
    ['/"/.test(a)&&b("c")', '/"/;alert(1);b("c")'],
    ['a("b")//"', 'a("c")//"'],
    ["a('\"',b,'\"')", "a('\"',alert(1),'\"')"],
    ['a(`"`,b,`"`)', 'a(`"`,alert(1),`"`)'],
    ['a("\\u003c","b"<c)', 'a("\\u003c","d"<c)'],
  ])('is the whole text where code and data cannot be told apart: %s', (script, other) => {
    expect(shapeOf(script)).toBe(script);
    expect(shapeOf(other)).not.toBe(shapeOf(script));
  });
});
