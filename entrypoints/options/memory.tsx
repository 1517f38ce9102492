import { MemorySwitch } from '../../components/memory-switch.tsx';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { useMemory } from '../../lib/ui/use-memory.ts';

interface MemoryProps {
  readonly act: (doing: () => Promise<Notice | null>) => void;
}

/** Whether what is read is remembered, and the way to all that is. */
export function Memory({ act }: MemoryProps) {
  const t = useTranslate();
  const { memory, switchMemory } = useMemory();
  const turn = (isOn: boolean): void =>
    act(async () => {
      await switchMemory(isOn);
      return null;
    });
  return (
    <section aria-labelledby="memory-heading">
      <h2 id="memory-heading">{t('memory.title')}</h2>
      <p class="hint">{t('memory.intro')}</p>
      <MemorySwitch isOn={memory?.isOn ?? null} held={memory?.articles ?? 0} onSwitch={turn} />
      {memory?.isOn && (
        <a class="action" href="memory.html">
          {t('memory.open')}
        </a>
      )}
    </section>
  );
}
