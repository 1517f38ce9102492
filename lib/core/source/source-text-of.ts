import { openingOf } from '../claim/opening-of.ts';
import { plainName } from '../claim/plain-name.ts';
import type { SourceText } from '../claim/source-text.ts';
import { isWebAddress } from '../claim/web-address.ts';
import type { FigurePack } from '../language/figure-pack.ts';
import { tellLanguage } from '../language/tell-language.ts';
import type { DocumentText } from './document-text.ts';

/** What is known of a document beside what is in it. */
export interface KnownDocument {
  /** Of its text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  readonly id?: string;
  /** Where on the web it is; anything else than a web address is left out. */
  readonly url?: string | null;
  /** Its file's name, by which it is called when it names itself nowhere. */
  readonly name?: string | null;
  /** How figures are written in its language; none for English. */
  readonly figurePack?: FigurePack | null;
}

/** The language of a document: the one that it states, or that its words tell. */
export const languageOf = ({ text, language }: DocumentText): string | null => tellLanguage(text, language);

/** A document of any kind as a text that claims can be taken from, and that can be checked itself. */
export function sourceTextOf(document: DocumentText, known: KnownDocument): SourceText {
  const { text, kind, title, publisher, date, places, said, quoted, doubtful } = document;
  const { sha256, id = 'd1', url = null, name = null, figurePack = null } = known;
  const called = title ?? name;
  return {
    document: {
      id,
      title: called === null ? null : plainName(called),
      publisher: publisher === null ? null : plainName(publisher),
      url: url !== null && isWebAddress(url) ? url : null,
      date,
      opening: plainName(openingOf(text)),
      sha256,
      ...(kind !== 'article' && { kind }),
    },
    text,
    language: languageOf(document),
    quoted,
    said,
    places,
    doubtful,
    ...(figurePack && { figurePack }),
  };
}
