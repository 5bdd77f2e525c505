import { describe, expect, it } from 'vitest';
import { isJsonObject, jsonOrNull, parseJson } from '#lib/domain/json.ts';

describe('a text that should be JSON', () => {
  it('gives its value, null among them', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
    expect(parseJson('null')).toEqual({ ok: true, value: null });
  });

  it('says why it is none', () => {
    expect(parseJson('<html>')).toEqual({ ok: false, error: expect.stringContaining('<') });
    expect(parseJson('')).toMatchObject({ ok: false });
  });
});

it('what was kept and is not there, or is damaged, is null', () => {
  expect([null, '', '{"a":', '[1]'].map(jsonOrNull)).toEqual([null, null, null, [1]]);
});

it('an object of JSON is no list, no text and not nothing', () => {
  expect([{}, { a: 1 }, [], 'a', 1, null, undefined].map(isJsonObject)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
