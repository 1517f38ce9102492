/** One rule of a set: from `base` on, with the power of `radix` that parts a number into quotient and rest. */
interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly text: string;
}

/** Rule sets of CLDR's rule-based number formats, by name. */
export type RuleSets = Readonly<Record<string, readonly (readonly [key: string, text: string])[]>>;

const SOFT_HYPHEN = /\u00ad/g;
/** Brackets that are left off without a rest, a plural, or a substitution: which number, written by which rules. */
const PART = /\[([^\]]*)\]|\$\(cardinal,(.*?)\)\$|(←|→|=)(%{0,2}[^←→=]*)\3/g;

function parseRule([key, text]: readonly [string, string]): Rule[] {
  const [base = '', radix = '10'] = key.split('/');
  if (!/^\d+$/.test(base)) return [];
  const from = Number(base);
  const power = Math.max(0, Math.floor(Math.log(from || 1) / Math.log(Number(radix)) + 1e-9));
  return [{ base: from, divisor: Number(radix) ** power, text: text.replace(/;$/, '').replace(/^'/, '') }];
}

/**
 * Writes whole numbers as words by rules of CLDR (Unicode Technical Standard 35, part 3, "Rule-Based Number Formatting"):
 * as much of it as the spell-out rules of the languages here use.
 */
export function makeSpeller(sets: RuleSets, locale: string): (number: number, set: string) => string {
  const plural = new Intl.PluralRules(locale);
  const rules = new Map(Object.entries(sets).map(([name, rows]) => [name, rows.flatMap(parseRule)]));

  function pluralOf(forms: string, count: number): string {
    const kind = plural.select(count);
    const found = [...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name, word]) => [name, word] as const);
    return (found.find(([name]) => name === kind) ?? found.find(([name]) => name === 'other'))?.[1] ?? '';
  }

  function write(text: string, number: number, { rule, set }: { readonly rule: Rule; readonly set: string }): string {
    const [quotient, rest] = [Math.floor(number / rule.divisor), number % rule.divisor];
    return text.replace(PART, (_, optional?: string, forms?: string, sign?: string, by?: string) => {
      if (optional !== undefined) return rest === 0 ? '' : write(optional, number, { rule, set });
      if (forms !== undefined) return pluralOf(forms, quotient);
      const of = sign === '←' ? quotient : sign === '→' ? rest : number;
      return spell(of, by === '' || by === undefined ? set : by);
    });
  }

  function spell(number: number, set: string): string {
    if (!set.startsWith('%')) return String(number);
    const found = rules.get(set)?.findLast(({ base }) => base <= number);
    return found ? write(found.text, number, { rule: found, set }) : '';
  }
  return (number, set) => spell(number, set).replace(SOFT_HYPHEN, '');
}
