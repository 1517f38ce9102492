import { articlePage } from '../article-page.ts';

/** Quotations of the bundled set's sources, each changed in another way, and figures of theirs. */
const WAYS = [
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately,” said Basem Naim, a senior Hamas official.',
  'The president “has the capability and the duty to reach this peaceful situation”, Naim said.',
  '“Gaza and Gazans are deserving, to achieve this goal of a more peaceful region,” said Basem Naim.',
  '“And we are ready to cooperate with him to achieve this goal of a more peaceful region,” said Orlan Tevik, deputy transport minister.',
  'The conflict in Gaza has led to nearly 35,000 deaths, according to one count.',
  '“Hamas continues to wrongfully hold hostages, including American bodies, in the dungeons of Gaza,” said one of the guests.',
].join('\n');

const FIRE = 'The sheds in the harbour burned for two days, and nobody was hurt.';

/** A part that cannot be read, in a page that takes lines away. */
const limited = (page: string): string =>
  page
    .replace('</article>', '<iframe src="data:text/html,elsewhere"></iframe><p>So much for now.</p>$&')
    .replace('</body>', '<script>setInterval(() => CSS.highlights.clear(), 50)</script>$&');

/** Two accounts of what a mayor said, and an article that prints one of them. */
const firePage = (title: string, words: string): string =>
  articlePage({ title, text: `${FIRE}\n“${words},” said Ola Brandt, the mayor.` });

const REBUILD = 'We will rebuild the sheds before the winter comes to the town';

const GLASS = '“We will never build with glass again,” said Nils Berg, who grows tomatoes.';

/** One of three accounts that print more or less of a statement, and other figures. */
const tollPage = (title: string, hurt: string, until: string): string =>
  articlePage({
    title,
    text: [
      `${hurt} passengers of the ferry Marit were hurt off Halsund, the coast guard said.`,
      `“The ship will not sail again ${until},” said Captain Elin Storvik of the coast guard.`,
      'The ferry ran aground in the evening, and the harbour has been closed since then to all other ships.',
    ].join('\n\n'),
  });

/** Pages that the surfaces are opened for, beside the sample articles. */
export const STAGE_PAGES: Readonly<Record<string, string>> = {
  '/note': '<!doctype html><html lang="en"><title>A note</title><p>Nobody should have to swim home.</p></html>',
  '/ferries': articlePage({
    title: 'Ferries to run till midnight',
    text: 'The harbour office will let the ferries run till midnight.\n“Nobody should have to swim home,” said Ola Brandt.',
  }),
  '/bread': articlePage({
    title: 'Bread to be baked on Sundays',
    text: 'The bakers of the town have agreed on it.\n“We shall be asleep on Mondays,” said Ida Moen.',
  }),
  '/ways': articlePage({ title: 'Six ways to print what was said', text: WAYS }),
  '/small': articlePage({
    title: 'What was said of the war',
    text: [
      '“We have also told the Americans, we are ready to, again, to hand over government immediately if we reach an end of this war,” said Basem Naim.',
      '“Gaza and Gazans are deserving, like all other people everywhere, to live in the peace and dignity,” said Basem Naim.',
    ].join('\n'),
  }),
  '/many': articlePage({ title: 'Said again and again', text: `${WAYS}\n`.repeat(14) }),
  '/limits': limited(articlePage({ title: 'Six ways to print what was said', text: `${WAYS}\n${FIRE}` })),
  '/limits-alone': limited(articlePage({ title: 'A fire in the harbour', text: FIRE })),
  '/fire-one': firePage('The mayor promises new sheds', REBUILD),
  '/fire-two': firePage('No new sheds, says the mayor', REBUILD.replace('will', 'will not')),
  '/toll-one': tollPage(
    'Ferry aground off Halsund',
    '12',
    'until we know exactly why the steering failed, and I mean exactly',
  ),
  '/toll-two': tollPage('More hurt on the Marit', 'More than 30', 'until we know why the steering failed'),
  '/toll-three': tollPage('The morning after', '41', 'until we know exactly why the steering failed'),
  '/storm-quoted': articlePage({
    title: 'A night of wind on the island',
    text: `“The storm destroyed every greenhouse on the island,” Nils Berg said.\n${GLASS}`,
  }),
  '/storm': articlePage({
    title: 'Growers count the damage',
    text: `Nils Berg said every greenhouse on the island had been destroyed by the storm.\n${GLASS}`,
  }),
  '/fire': firePage('After the fire', REBUILD),
};
