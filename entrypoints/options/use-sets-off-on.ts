import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** The sites on which each set is not used, by the set's id, and the way back. */
export function useSetsOffOn(): {
  readonly hostsOf: (id: string) => readonly string[];
  readonly switchOn: (id: string, host: string) => void;
} {
  const [pairs, setPairs] = useState<readonly { readonly id: string; readonly host: string }[]>([]);
  const refresh = async (): Promise<void> => setPairs(await callBackground('listSetsOffOn', undefined));
  useEffect(() => void refresh(), []);
  const switchOn = async (id: string, host: string): Promise<void> => {
    await callBackground('setSetOffOn', { id, host, off: false });
    await refresh();
  };
  return {
    hostsOf: (id) => pairs.filter((pair) => pair.id === id).map(({ host }) => host),
    switchOn: (id, host) => void switchOn(id, host),
  };
}
