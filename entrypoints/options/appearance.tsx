import { useEffect, useId, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { watchPageNews } from '../../lib/protocol/page-news.ts';
import {
  LINE_COLOURS,
  type LineColours,
  type Appearance as Look,
  TEXT_SIZES,
  type TextSize,
  USUAL_LOOK,
} from '../../lib/settings/appearance.ts';
import { LINE_PALETTES } from '../../lib/settings/line-palettes.ts';

const SIZE_NAMES = { usual: 'usualSize', large: 'large', largest: 'largest' } as const;
const COLOUR_NAMES = { usual: 'usualColours', colourBlind: 'colourBlind', plain: 'plain' } as const;

/** The three verdicts with their lines, as a page would show them. */
function Sample({ colours }: { readonly colours: LineColours }) {
  const t = useTranslate();
  const lineOf = (line: 'wavy' | 'solid' | 'dotted'): Readonly<Record<string, string>> => {
    const { onLight, onDark } = LINE_PALETTES[colours][line];
    return { textDecoration: `underline ${line} 2px light-dark(${onLight}, ${onDark})` };
  };
  return (
    <span class="hint line-sample">
      <span style={lineOf('wavy')}>{t('relation.differs')}</span>
      <span style={lineOf('solid')}>{t('relation.same')}</span>
      <span style={lineOf('dotted')}>{t('relation.unclear')}</span>
    </span>
  );
}

interface ChoiceProps<T> {
  readonly chosen: T;
  readonly onChoose: (wanted: T) => void;
}

function SizeChoice({ chosen, onChoose }: ChoiceProps<TextSize>) {
  const t = useTranslate();
  const id = useId();
  return (
    <fieldset class="reading" aria-describedby={`${id}-more`}>
      <legend>{t('appearance.size')}</legend>
      <p id={`${id}-more`} class="hint">
        {t('appearance.sizeMore')}
      </p>
      {TEXT_SIZES.map((size) => (
        <label key={size} class="choice">
          <input type="radio" name={id} checked={chosen === size} onChange={() => onChoose(size)} />
          <span>{t(`appearance.${SIZE_NAMES[size]}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ColourChoice({ chosen, onChoose }: ChoiceProps<LineColours>) {
  const t = useTranslate();
  const id = useId();
  return (
    <fieldset class="reading">
      <legend>{t('appearance.colours')}</legend>
      {LINE_COLOURS.map((colours) => (
        <label key={colours} class="choice">
          <input
            type="radio"
            name={id}
            checked={chosen === colours}
            aria-labelledby={`${id}-${colours}`}
            onChange={() => onChoose(colours)}
          />
          <span id={`${id}-${colours}`}>{t(`appearance.${COLOUR_NAMES[colours]}`)}</span>
          <Sample colours={colours} />
        </label>
      ))}
    </fieldset>
  );
}

function HideSame({ chosen, onChoose }: ChoiceProps<boolean>) {
  const t = useTranslate();
  const id = useId();
  return (
    <>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={chosen}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        {t('appearance.hideSame')}
      </label>
      <p id={id} class="hint">
        {t('appearance.hideSameMore')}
      </p>
    </>
  );
}

/** How pages, cards and lists look: chosen here, and seen at once wherever they are open. */
export function Appearance() {
  const t = useTranslate();
  const [look, setLook] = useState<Look>(USUAL_LOOK);
  useEffect(() => {
    const stopped = new AbortController();
    const refresh = (): void => void callBackground('getAppearance', undefined).then(setLook);
    // It may also be chosen in another tab, or come with a backup.
    watchPageNews('appearanceChanged', refresh, stopped.signal);
    refresh();
    return () => stopped.abort();
  }, []);
  const choose = (wanted: Partial<Look>): void => {
    setLook({ ...look, ...wanted });
    void callBackground('setAppearance', wanted);
  };
  const isUsual = JSON.stringify(look) === JSON.stringify(USUAL_LOOK);
  return (
    <section class="appearance" aria-labelledby="appearance-heading">
      <h2 id="appearance-heading">{t('appearance.title')}</h2>
      <HideSame chosen={look.hidesSame} onChoose={(hidesSame) => choose({ hidesSame })} />
      <SizeChoice chosen={look.textSize} onChoose={(textSize) => choose({ textSize })} />
      <ColourChoice chosen={look.lineColours} onChoose={(lineColours) => choose({ lineColours })} />
      <button type="button" class="action" disabled={isUsual} onClick={() => choose(USUAL_LOOK)}>
        {t('appearance.reset')}
      </button>
    </section>
  );
}
