import type { Relation } from '../../difference.ts';

/** What of a page goes into a file: findings of these relations, and whether what the page leaves out does. */
interface Chosen {
  readonly relations: ReadonlySet<Relation>;
  readonly hasLeftOut: boolean;
}

/** What a reader can have saved of a page; what they have marked and written goes with each. */
export const EXPORT_CHOICES = {
  differs: { relations: new Set(['differs']), hasLeftOut: false },
  same: { relations: new Set(['same']), hasLeftOut: false },
  unclear: { relations: new Set(['unclear']), hasLeftOut: false },
  leftOut: { relations: new Set<Relation>(), hasLeftOut: true },
  everything: { relations: new Set(['differs', 'same', 'unclear']), hasLeftOut: true },
} satisfies Record<string, Chosen>;

/** The name of one of them. */
export type ExportChoice = keyof typeof EXPORT_CHOICES;
