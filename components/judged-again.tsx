import type { Finding } from '../lib/core/check/finding.ts';
import { verdictOf } from '../lib/core/check/verdict.ts';
import { useTranslate } from './translate.ts';

interface JudgedAgainProps {
  /** As it was when it was kept. */
  readonly before: Finding;
  readonly now: Finding;
}

/** Says that a kept finding is judged otherwise today; nothing when it is not. What is kept stays as it was. */
export function JudgedAgain({ before, now }: JudgedAgainProps) {
  const t = useTranslate();
  const [was, is] = [verdictOf(before), verdictOf(now)];
  return was === is ? null : <p class="notice">{t('verdict.changed', [t(`verdict.${was}`), t(`verdict.${is}`)])}</p>;
}
