import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/run.ts';
import { EXAMPLE_TEXT, exampleSet } from '../core/claim/examples.ts';

const MAIN = path.resolve(import.meta.dirname, '../../cli/main.ts');

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line in this process and gives what it printed. */
async function crossread(args: readonly string[], input = '') {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** Runs it in a process of its own, as a person would. */
function crossreadAlone(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const lines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('crossread', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-'));
  const file = (name: string): string => path.join(folder, name);

  beforeAll(() => {
    writeFileSync(file('source.txt'), EXAMPLE_TEXT);
    writeFileSync(file('set.json'), JSON.stringify(exampleSet()));
    writeFileSync(file('broken.json'), JSON.stringify({ ...exampleSet(), version: 3, title: '' }, null, 2));
    writeFileSync(
      file('page.html'),
      `<html><body><article><h1>Bridge</h1><p>${EXAMPLE_TEXT}</p></article></body></html>`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [['frob'], 'there is no command "frob"'],
    [['extract', '--frob'], "Unknown option '--frob'"],
    [['extract', 'no-such-file.txt'], 'there is no such file'],
    [['extract', '--json', '--ndjson'], 'exclude each other'],
    [['extract'], 'takes one file'],
    [['compare', 'one.txt'], 'takes two files'],
    [['check', 'page.html'], 'needs at least one claim set'],
    [['claim-set', 'frob'], 'takes build, validate or verify'],
    [['index', 'frob'], 'index takes build'],
    [['index', 'build', 'set.json'], 'takes --out FILE and the claim sets'],
    [['check', 'page.html', '--against', 'set.json', '--jobs', '2'], 'go with --index FILE'],
    [['check', 'page.html', '--against', 'set.json', '--index', 'all.index'], 'not both'],
    [['check', '--ndjson', '--index', 'no.index', '--jobs', '0'], '--jobs takes a whole number'],
    [['check', '--ndjson', '--index', 'no.index'], 'no.index: there is no such file'],
  ])('answers %j with one plain line and exit code 2', async (args, words) => {
    const { status, stdout, stderr } = await crossread(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^crossread: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });

  it('extracts from a text file with offsets into it', async () => {
    const { status, stdout } = await crossread(['extract', '--json', file('source.txt')]);
    const { quotations } = JSON.parse(stdout) as { quotations: { exact: string; start: number; end: number }[] };
    expect(status).toBe(0);
    expect(quotations.map(({ exact }) => exact)).toEqual(['"We will close the bridge on Monday."']);
    for (const { exact, start, end } of quotations) expect(EXAMPLE_TEXT.slice(start, end)).toBe(exact);
  });

  it('answers each line in order, and a bad one with its error', async () => {
    const input = [
      '{"id":"a","text":"He said: \\"Not here, not today.\\""}',
      'nonsense',
      '{"id":"b"}',
      '{"id":"c","text":""}',
    ];
    const { status, stdout } = await crossread(['extract', '--ndjson'], `${input.join('\n')}\n`);
    const answers = lines(stdout);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c']);
    expect(answers.map(({ error }) => error)).toEqual([
      undefined,
      'the line is not JSON',
      'the line has neither "text" nor "html"',
      undefined,
    ]);
    expect(answers[0]).toMatchObject({ quotations: [{ start: 9, end: 31 }], figures: [] });
  });

  it('ends lines at line feeds alone', async () => {
    const text = 'He said: "Not here,\u2028not\u2029today,\u0085no."';
    const { stdout } = await crossread(
      ['extract', '--ndjson'],
      `{"id":"a","text":${JSON.stringify(text)}}\r\n\n{"id":"b"}`,
    );
    expect(lines(stdout)).toMatchObject([
      { id: 'a', quotations: [{ start: 9, end: text.length }] },
      { id: 'b', error: 'the line has neither "text" nor "html"' },
    ]);
  });

  it('says who gives a figure, and where', async () => {
    const text = 'At least 12 boats sank, the harbour board said. Two more are missing.';
    const [answer] = lines((await crossread(['extract', '--ndjson'], JSON.stringify({ id: 1, text }))).stdout);
    expect(answer).toMatchObject({
      figures: [{ value: 12, speaker: { name: 'the harbour board', start: 24, end: 41 } }, { speaker: null }],
    });
  });

  it('extract reads a piece of a page as well as a whole one', async () => {
    const input = JSON.stringify({ id: 1, html: `<p>${EXAMPLE_TEXT}</p>` });
    const [answer] = lines((await crossread(['extract', '--ndjson'], input)).stdout);
    expect(answer).toMatchObject({ text: EXAMPLE_TEXT });
  });

  it('carries the article text with offsets for HTML', async () => {
    const html = readFileSync(file('page.html'), 'utf8');
    const [answer] = lines((await crossread(['extract', '--ndjson'], JSON.stringify({ id: 1, html }))).stdout);
    const { text, quotations } = answer as {
      text: string;
      quotations: { exact: string; start: number; end: number }[];
    };
    expect(text).toContain(EXAMPLE_TEXT);
    for (const { exact, start, end } of quotations) expect(text.slice(start, end)).toBe(exact);
  });

  it('validates a claim set, and names each problem with its path', async () => {
    expect(await crossread(['claim-set', 'validate', file('set.json')])).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = await crossread(['claim-set', 'validate', file('broken.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.json: line 4, column 3: title: This must not be empty. Fill it in.\n');
    expect(stderr).toContain('broken.json: line 6, column 3: version: This must be text in quotation marks.');
    const { stdout } = await crossread(['claim-set', 'validate', '--json', file('broken.json')]);
    expect((JSON.parse(stdout) as { problems: object[] }).problems[0]).toEqual({
      path: 'title',
      reason: 'empty',
      at: { line: 4, column: 3 },
      message: 'This must not be empty. Fill it in.',
    });
  });

  it('builds a set that its documents verify, and refuses to verify it against others', async () => {
    const overlay = {
      id: 'bridge',
      title: 'Bridge',
      description: '',
      version: '1',
      language: 'en',
      documents: [],
      speakers: [],
      corrections: [],
    };
    writeFileSync(file('overlay.json'), JSON.stringify(overlay));
    const build = [
      'claim-set',
      'build',
      '--overlay',
      file('overlay.json'),
      '--out',
      file('built.json'),
      file('source.txt'),
    ];
    expect(await crossread(build)).toMatchObject({ status: 0, stderr: '' });
    expect(await crossread(['claim-set', 'verify', file('built.json'), file('source.txt')])).toMatchObject({
      status: 0,
    });
    expect(await crossread(['claim-set', 'verify', file('built.json'), file('page.html')])).toMatchObject({
      status: 2,
    });
  });

  it('finds the claims of a source again in the source itself', async () => {
    const { status, stdout } = await crossread(['compare', '--json', file('source.txt'), file('source.txt')]);
    const { findings, leftOut } = JSON.parse(stdout) as { findings: { relation: string }[]; leftOut: string[] };
    expect(status).toBe(0);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ relation }) => relation))).toEqual(new Set(['same']));
    expect(leftOut).toEqual([]);
  });

  it('gives apart from the findings what a page tells in other words', async () => {
    const [source, page] = [
      '“The storm destroyed every greenhouse on the island,” Nils Berg said.',
      'Nils Berg said every greenhouse on the island had been destroyed by the storm.',
    ].map((text) => ({ text, language: 'en' }));
    const { stdout } = await crossread(['compare', '--ndjson'], `${JSON.stringify({ id: 1, source, page })}\n`);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      leftOut: [],
      toldOtherwise: [{ start: 0, end: 78, claim: { id: 'q1' }, speaker: { relation: 'same' } }],
    });
  });

  it('checks a page against the sets that follow --against', async () => {
    const { status, stdout } = await crossread(['check', file('page.html'), '--against', file('set.json')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ differ, \d+ same, \d+ could not tell, \d+ left out\n$/);
  });

  describe('with documents of other kinds', () => {
    const CAPTIONS = `WEBVTT

00:14:32.000 --> 00:14:35.000
<v Ann Lee>We will not close the harbour bridge

00:14:35.000 --> 00:14:39.000
before the ferry sails again on Monday.
`;
    const HEARING = `MR. LEE: We will not close the harbour bridge before the ferry sails again on Monday.

THE COURT: Who told you that?

MR. LEE: The board did, and it told everybody else on the island as well.
`;
    const OVERLAY = {
      id: 'x',
      title: 'x',
      description: '',
      version: '1',
      language: 'en',
      documents: [],
      speakers: [],
      corrections: [],
    };
    const PAGE = '“We will not close the harbour bridge before the ferry sails again on Tuesday,” Ann Lee said.';

    beforeAll(() => {
      writeFileSync(file('a.vtt'), CAPTIONS);
      writeFileSync(file('hearing.txt'), HEARING);
      writeFileSync(file('kinds.json'), JSON.stringify(OVERLAY));
      writeFileSync(file('altered.txt'), PAGE);
      writeFileSync(file('broken.pdf'), '%PDF-1.7 and nothing else');
      writeFileSync(file('picture.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]));
    });

    it('extracts what is said, by whom and where', async () => {
      const { stdout } = await crossread(['extract', '--json', file('hearing.txt')]);
      expect(JSON.parse(stdout)).toMatchObject({
        kind: 'transcript',
        quotations: [
          { speaker: { name: 'Mr. Lee' }, place: { page: null, line: 1, time: null } },
          { speaker: { name: 'the court' }, place: { line: 3 } },
          { place: { line: 5 } },
        ],
      });
      expect((await crossread(['extract', file('hearing.txt')])).stdout).toContain(' (line 5)  The board did');
    });

    it('compares a page with subtitles, and says at which moment', async () => {
      const { stdout } = await crossread(['compare', '--json', file('a.vtt'), file('altered.txt')]);
      expect(JSON.parse(stdout)).toMatchObject({
        claims: [{ said: true, appearances: [{ place: { page: null, line: null, time: 872 } }] }],
        findings: [{ relation: 'differs', place: { line: 1 }, claim: { id: 'q1', place: { time: 872 } } }],
      });
      expect((await crossread(['compare', file('a.vtt'), file('altered.txt')])).stdout).toMatch(
        /\(line 1\).*\n.*, 00:14:32\n/,
      );
    });

    it('builds a set of them that is checked and verified', async () => {
      const build = ['claim-set', 'build', '--overlay', file('kinds.json'), '--out', file('said.json'), file('a.vtt')];
      expect(await crossread(build)).toMatchObject({ status: 0, stderr: '' });
      expect(await crossread(['claim-set', 'verify', file('said.json'), file('a.vtt')])).toMatchObject({ status: 0 });
      const { stdout } = await crossread(['check', file('altered.txt'), '--against', file('said.json')]);
      expect(stdout).toContain('00:14:32');
      expect(stdout).toMatch(/1 differ, 0 same/);
    });

    it('takes the kind that it is given', async () => {
      const { stdout } = await crossread(['extract', '--json', '--kind', 'statement', file('altered.txt')]);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'statement', quotations: [{ exact: PAGE, speaker: null }] });
      expect(await crossread(['extract', '--kind', 'poem', file('altered.txt')])).toMatchObject({ status: 2 });
    });

    it.each(['broken.pdf', 'picture.png'])('says of %s in one sentence why it gives no text', async (name) => {
      const { status, stdout, stderr } = await crossread(['extract', file(name)]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^crossread: [^\n]+\n$/);
    });
  });

  it('alone, reads an article from standard input and ends with code 0', () => {
    const { status, stdout, stderr } = crossreadAlone(['extract', '--json', '-'], EXAMPLE_TEXT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ quotations: [{ exact: '"We will close the bridge on Monday."' }] });
  });

  it('alone, says on standard error what is wrong and ends with code 2', () => {
    const { status, stdout, stderr } = crossreadAlone(['claim-set', 'validate', file('broken.json')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('title: This must not be empty.');
  });
});
