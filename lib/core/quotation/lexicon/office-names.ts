import { ENGLISH_PEOPLE } from '../../language/packs/english.ts';

/** The number of each office by its names, which are in use beside each other. */
const OFFICES: ReadonlyMap<string, number> = new Map(
  ENGLISH_PEOPLE.offices.flatMap((names, i) => names.split(', ').map((name) => [name, i] as const)),
);

/** Whether two folded names without an article are of one office: "downing street", "prime minister's office". */
export function areOneOffice(a: string, b: string): boolean {
  const office = OFFICES.get(a);
  return office !== undefined && office === OFFICES.get(b);
}
