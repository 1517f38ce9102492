import { describe, expect, it } from 'vitest';
import { analyze, type Document, defineLayer } from '../../../lib/core/language/document.ts';

describe('a layer', () => {
  it('reads a document once, however often it is asked', () => {
    const read: string[] = [];
    const lengthOf = defineLayer(({ text }: Document) => {
      read.push(text);
      return text.length;
    });
    const [first, second] = [analyze('one text'), analyze('another')];
    expect([lengthOf(first), lengthOf(second), lengthOf(first), lengthOf(second)]).toEqual([8, 7, 8, 7]);
    expect(read).toEqual(['one text', 'another']);
  });

  it('is read again for another document of the same text', () => {
    let count = 0;
    const layer = defineLayer(() => ++count);
    expect([layer(analyze('same')), layer(analyze('same'))]).toEqual([1, 2]);
  });

  it('remembers that nothing was found', () => {
    let count = 0;
    const layer = defineLayer(() => {
      count++;
      return undefined;
    });
    const document = analyze('');
    layer(document);
    layer(document);
    expect(count).toBe(1);
  });
});
