import type { Relation } from '../../difference.ts';

/** What of a page goes into a file: findings of these relations, with or without what the page leaves out. */
interface Chosen {
  readonly relations: ReadonlySet<Relation>;
  readonly hasLeftOut: boolean;
}

/** What a reader can choose to save of a page; each choice includes what they have marked and written. */
export const EXPORT_CHOICES = {
  differs: { relations: new Set(['differs']), hasLeftOut: false },
  same: { relations: new Set(['same']), hasLeftOut: false },
  unclear: { relations: new Set(['unclear']), hasLeftOut: false },
  leftOut: { relations: new Set<Relation>(), hasLeftOut: true },
  everything: { relations: new Set(['differs', 'same', 'unclear']), hasLeftOut: true },
} satisfies Record<string, Chosen>;

/** The name of one of them. */
export type ExportChoice = keyof typeof EXPORT_CHOICES;
