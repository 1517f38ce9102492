import type { ClaimSet, ClaimSpeaker, SourceDocument } from './claim.ts';
import type { FileProblem } from './file-problem.ts';
import { plainName } from './plain-name.ts';
import { isWebAddress } from './web-address.ts';

/** A set whose names are what they look like, and where those of the file are not. */
export interface PlainSet {
  readonly set: ClaimSet;
  readonly disguised: readonly FileProblem[];
}

/** Makes the names of one set plain, and collects the problems. */
class PlainNames {
  readonly problems: FileProblem[] = [];

  name(name: string, path: string): string {
    const plain = plainName(name);
    if (plain !== name) this.problems.push({ path, reason: 'disguised', about: plain });
    return plain;
  }

  nameOrNull(name: string | null, path: string): string | null {
    return name === null ? null : this.name(name, path);
  }

  address(url: string | null, path: string): string | null {
    if (url === null || isWebAddress(url)) return url;
    this.problems.push({ path, reason: 'notWebAddress', about: url });
    return null;
  }

  document(document: SourceDocument, path: string): SourceDocument {
    const { title, publisher, opening, url } = document;
    return {
      ...document,
      title: this.nameOrNull(title, `${path}.title`),
      publisher: this.nameOrNull(publisher, `${path}.publisher`),
      opening: this.name(opening, `${path}.opening`),
      url: this.address(url, `${path}.url`),
    };
  }

  speaker(speaker: ClaimSpeaker, path: string): ClaimSpeaker {
    const { name, aliases, role } = speaker;
    return {
      ...speaker,
      name: this.name(name, `${path}.name`),
      aliases: aliases.map((alias, i) => this.name(alias, `${path}.aliases[${i}]`)),
      role: this.nameOrNull(role, `${path}.role`),
    };
  }
}

/**
 * The set with plain names and titles, and with addresses of web pages only. Where nothing is disguised, gives the same
 * object.
 */
export function plainClaimSet(set: ClaimSet): PlainSet {
  const plain = new PlainNames();
  const title = plain.name(set.title, 'title');
  const documents = set.documents.map((document, i) => plain.document(document, `documents[${i}]`));
  const speakers = set.speakers.map((speaker, i) => plain.speaker(speaker, `speakers[${i}]`));
  const disguised = plain.problems;
  return { set: disguised.length === 0 ? set : { ...set, title, documents, speakers }, disguised };
}
