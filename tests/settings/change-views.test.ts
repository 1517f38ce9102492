import { describe, expect, it } from 'vitest';
import { type SavedView, withoutView, withView } from '../../lib/settings/saved-views.ts';

const view = (name: string, words = ''): SavedView => ({ name, words, filters: {}, sort: 'article' });
const views = ['Mine', 'Levy', 'Open'].map((name) => view(name));
const namesOf = (some: readonly SavedView[]): string[] => some.map(({ name }) => name);

describe('the views of the library', () => {
  it('get one more, last', () => {
    const changed = withView(views, view('New'));
    expect(namesOf(changed.views)).toEqual(['Mine', 'Levy', 'Open', 'New']);
    expect(changed.before).toBeNull();
  });

  it('get another in the name of one, and that one back at its place', () => {
    const changed = withView(views, view('Mine', 'levy'));
    expect(namesOf(changed.views)).toEqual(['Levy', 'Open', 'Mine']);
    expect(changed.before).toEqual({ view: views[0], at: 0 });
    const more = withView(changed.views, view('From another tab')).views;
    expect(withView(more, view('Mine'), 0).views.at(0)).toEqual(views[0]);
    expect(namesOf(withView(more, view('Mine'), 0).views)).toEqual(['Mine', 'Levy', 'Open', 'From another tab']);
  });

  it('lose one by its name, and nothing where none has it', () => {
    expect(withoutView(views, 'Levy')).toEqual({ views: [views[0], views[2]], before: { view: views[1], at: 1 } });
    expect(withoutView(views, 'Gone')).toEqual({ views, before: null });
  });
});
