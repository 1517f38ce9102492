import { expect, it } from 'vitest';
import { ArticleRow } from '../../components/article-row.tsx';
import { examplePage } from '../core/annotation/examples.ts';
import { show, wordsOf } from './render.tsx';

const headOf = (changed: number): string =>
  wordsOf(
    show(
      <ArticleRow
        page={examplePage.page}
        href={null}
        article={{ count: 3, differs: 0, changed }}
        onChooseAll={() => {}}
      />,
    ).querySelector('.row-page'),
  );

it('says of how many passages of an article the words have changed since, where any have', () => {
  expect(headOf(1)).toContain('3 annotations · 1 passage changed since');
  expect(headOf(2)).toContain('3 annotations · 2 passages changed since');
  expect(headOf(0)).not.toContain('changed');
});
