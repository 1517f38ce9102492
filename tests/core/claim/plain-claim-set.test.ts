import { describe, expect, it } from 'vitest';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { plainName } from '../../../lib/core/claim/plain-name.ts';
import { hostOfAddress, isWebAddress } from '../../../lib/core/claim/web-address.ts';
import { planSetImport } from '../../../lib/core/exchange/read/plan-set-import.ts';
import { exampleSet } from './examples.ts';
import { lineOf } from './problem-line.ts';

const withDocument = (change: Partial<SourceDocument>): ClaimSet => ({
  ...exampleSet(),
  documents: exampleSet().documents.map((document) => ({ ...document, ...change })),
});

describe('a name', () => {
  it.each([
    ['Harbour\u202etsoP', 'HarbourtsoP'],
    ['\u2066The Harbour Post\u2069', 'The Harbour Post'],
    ['Har\u200bbour', 'Harbour'],
    ['Har\u00adbour\u2060 Post\ufeff', 'Harbour Post'],
    ['The\nHarbour\tPost', 'The Harbour Post'],
    ['Ida\u0000 Brandt', 'Ida Brandt'],
    ['Post\u{e0041}\u{e0042}', 'Post'],
    ['H\u0430rbour P\u043est', 'H⟨\u0430⟩rbour P⟨\u043e⟩st'],
    ['\u0391ssociated Press', '⟨\u0391⟩ssociated Press'],
    ['Ha\u200drbour', 'Harbour'],
  ])('case 73: that is not what it looks like is shown as what it is: %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
    expect(plainName(plain)).toBe(plain);
  });

  it.each([
    'Zoë Müller-O’Brien',
    'Александр Пушкин',
    'Ελευθέριος Βενιζέλος and Ann Lee',
    'رضا شاه',
    'می\u200cخواهم',
    'שלום כהן',
    '毛泽东',
    'क्\u200dष',
    'José “Pepe” Mujica 🙂',
  ])('is left alone when it is what it looks like: %j', (name) => {
    expect(plainName(name)).toBe(name);
  });
});

describe('a set', () => {
  it.each([
    [withDocument({ publisher: 'H\u0430rbour Post' }), 'documents[0].publisher disguised H⟨\u0430⟩rbour Post'],
    [withDocument({ title: 'A\u202eB' }), 'documents[0].title disguised AB'],
    [{ ...exampleSet(), title: 'The\u200b bridge' }, 'title disguised The bridge'],
    [withDocument({ url: 'javascript:alert(1)' }), 'documents[0].url notWebAddress javascript:alert(1)'],
    [withDocument({ url: 'data:text/html,hi' }), 'documents[0].url notWebAddress data:text/html,hi'],
    [withDocument({ url: 'file:///etc/passwd' }), 'documents[0].url notWebAddress file:///etc/passwd'],
    [
      withDocument({ url: 'https://harbour.example@evil.example/' }),
      'documents[0].url notWebAddress https://harbour.example@evil.example/',
    ],
  ])('case 74: is kept with plain names and addresses of web pages, and the preview says so', (brought, said) => {
    const plan = planSetImport(null, brought);
    expect(plan.altered.map(lineOf)).toEqual([said]);
    expect(planSetImport(null, plan.set).altered).toEqual([]);
  });

  it('case 73: made of a page has speakers by their plain names', () => {
    const text = '“We will close the bridge on Monday,” said Ida Br\u00adandt, the mayor of the town.';
    const document = exampleSet().documents[0] as SourceDocument;
    const { speakers } = extractClaims({ document, text, language: 'en' }, { id: 'a', title: 'A' });
    expect(speakers.map(({ name }) => name)).toEqual(['Ida Brandt']);
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    ' https://a.example/',
    'https://user@evil.example/',
    'https://a.example:443@evil.example/',
    'https:///user@evil.example/',
    'https://  @evil.example/',
    'https:// a b@evil.example/',
    'https://\\user@evil.example/',
    'https:evil.example',
    '',
  ])('case 74: is no link when it does not lead to a web page: %j', (address) => {
    expect(isWebAddress(address)).toBe(false);
    expect(hostOfAddress(address)).toBe('');
  });

  it('case 74: is shown with its host, as browsers write it', () => {
    expect(hostOfAddress('https://a.example:8080/x@y?z')).toBe('a.example:8080');
    expect(hostOfAddress('https://h\u0430rbour.example/')).toMatch(/^xn--/);
    expect(hostOfAddress('https://')).toBe('');
  });

  it('may be as long as a file', () => {
    expect(isWebAddress(`https://${' /'.repeat(500_000)}`)).toBe(true);
    expect(isWebAddress(`https://${' '.repeat(1_000_000)}`)).toBe(true);
  });
});
