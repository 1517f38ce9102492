import { useEffect } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { loadHighlightRules, walkSample } from './engine-here.ts';

/**
 * A short article to try Crossread on: its lines and cards are those of the engine that runs on news pages, compared with
 * the bundled claim set. English whatever the interface speaks, as that set is.
 */
export function Sample() {
  const t = useTranslate();
  useEffect(loadHighlightRules, []);
  return (
    <figure class="sample">
      <figcaption class="hint">{t('welcome.sample')}</figcaption>
      <div class="actions">
        <button type="button" class="action" onClick={walkSample}>
          {t('welcome.next')}
        </button>
      </div>
      <article lang="en" dir="ltr">
        <h3>“We will hand over the government at once”</h3>
        <p>
          “We have also told the Americans, we are ready to, again, to hand over the government immediately,” said Basem
          Naim, a senior Hamas official.
        </p>
        <p>
          “Hamas continues to wrongfully hold hostages, including American bodies, in the dungeons of Gaza who could
          easily be freed and have shown no changes in behaviour to indicate they will cease to attack civilians,” said
          James Hewitt, White House spokesperson.
        </p>
        <p>One count of the conflict in Gaza has come to 53,272 deaths, including 15,000 civilians.</p>
      </article>
    </figure>
  );
}
