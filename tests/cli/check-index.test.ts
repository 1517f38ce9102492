import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pipeLines } from '../../cli/ndjson.ts';
import { run } from '../../cli/run.ts';
import { EXAMPLE_TEXT, exampleSet } from '../core/claim/examples.ts';

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function crossread(args: readonly string[], input = '') {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** Articles of which most have a word of the example's changed, and some lines that are none. */
const LINES = Array.from({ length: 24 }, (_, i) =>
  i % 7 === 3
    ? 'nonsense'
    : JSON.stringify({ id: i, text: i % 2 === 0 ? EXAMPLE_TEXT : EXAMPLE_TEXT.replace('300', '500'), language: 'en' }),
).join('\n');

describe('an index', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-'));
  const file = (name: string): string => path.join(folder, name);
  const index = file('all.index');

  beforeAll(async () => {
    writeFileSync(file('set.json'), JSON.stringify(exampleSet()));
    writeFileSync(file('other.json'), JSON.stringify({ ...exampleSet(), id: 'other' }));
    writeFileSync(file('broken.json'), JSON.stringify({ ...exampleSet(), title: '' }));
    writeFileSync(file('page.txt'), EXAMPLE_TEXT);
    const built = await crossread(['index', 'build', file('set.json'), file('other.json'), '--out', index]);
    expect(built).toEqual({ status: 0, stdout: `${index}: 4 claims from 2 sets\n`, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is not written over one of its sets', async () => {
    const set = file('set.json');
    const before = readFileSync(set, 'utf8');
    const built = await crossread(['index', 'build', set, '--out', path.join(folder, '.', 'set.json')]);
    expect(built).toEqual({ status: 2, stdout: '', stderr: `crossread: ${set}: would replace a claim set\n` });
    expect(readFileSync(set, 'utf8')).toBe(before);
  });

  it('answers as its sets do, for people and for programs', async () => {
    const sets = ['--against', file('set.json'), file('other.json')];
    for (const form of [[], ['--json']]) {
      const [bySets, byIndex] = [
        await crossread(['check', file('page.txt'), ...form, ...sets]),
        await crossread(['check', file('page.txt'), ...form, '--index', index]),
      ];
      expect(byIndex).toEqual(bySets);
    }
  });

  it('answers lines in order whatever the number of threads, and bad ones with their error', async () => {
    const expected = await crossread(['check', '--ndjson', '--against', file('set.json'), file('other.json')], LINES);
    expect(expected.stdout.split('\n')).toHaveLength(25);
    for (const jobs of ['1', '2'])
      expect(await crossread(['check', '--ndjson', '--index', index, '--jobs', jobs], LINES)).toEqual(expected);
  });

  it('leaves a set out, and takes of a set that is in two files the last', async () => {
    const json = async (...args: string[]) => {
      const { stdout } = await crossread(['check', file('page.txt'), '--json', ...args]);
      return (JSON.parse(stdout) as { findings: { claim: { set: string } }[] }).findings.map(({ claim }) => claim.set);
    };
    expect(await json('--index', index)).toContain('bridge');
    expect(new Set(await json('--index', index, '--without', 'bridge'))).toEqual(new Set(['other']));
    await crossread(['index', 'build', file('set.json'), '--out', file('newer.index')]);
    const both = await json('--index', index, '--index', file('newer.index'), '--without', 'other');
    expect(both).toEqual(await json('--index', file('newer.index')));
    const { stderr } = await crossread(['check', file('page.txt'), '--index', index, '--without', 'nobody']);
    expect(stderr).toBe('crossread: --without nobody: no index has a set of this id\n');
  });

  it.each([
    ['a set that is not valid', ['broken.json'], 'broken.json: line 1'],
    ['two sets of one id', ['set.json', 'set.json'], 'has the id "bridge", which'],
    ['a set that is not there', ['set.json', 'no.json'], 'no.json: there is no such file'],
  ])('of %s is not written, and one that is there is left as it is', async (_what, names, words) => {
    const before = readFileSync(index);
    const { status, stdout, stderr } = await crossread(['index', 'build', ...names.map(file), '--out', index]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^crossread: [^\n]+\n$/);
    expect(stderr).toContain(words);
    expect(readFileSync(index)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('that is not one, or cut off, or of another version is named, with what to do', async () => {
    const bytes = readFileSync(index);
    const other = Uint8Array.from(bytes);
    other[other.length - 8] = 99;
    const cases = [
      [Buffer.from('hello'), 'is no index'],
      [bytes.subarray(0, bytes.length >> 1), 'is damaged; build it again'],
      [other, 'was written by another version of crossread; build it again'],
    ] as const;
    for (const [content, words] of cases) {
      writeFileSync(file('bad.index'), content);
      const { status, stderr } = await crossread(['check', '--ndjson', '--index', file('bad.index')], LINES);
      expect(status).toBe(2);
      expect(stderr).toContain(`bad.index: ${words}`);
    }
  });

  it.each(['1', '2'])('that is damaged further in ends the run, with %s threads', async (jobs) => {
    const bytes = Uint8Array.from(readFileSync(index));
    bytes.fill(0, 20, 1200);
    writeFileSync(file('bad.index'), bytes);
    const bad = ['check', '--ndjson', '--index', file('bad.index'), '--jobs', jobs];
    const { status, stderr } = await crossread(bad, LINES);
    expect(status).toBe(2);
    expect(stderr).toContain('bad.index: is damaged; build it again');
  });

  it('that is damaged in any byte is named, or answers as before, also beside another', async () => {
    const bytes = readFileSync(index);
    await crossread(['index', 'build', file('other.json'), '--out', file('sound.index')]);
    const check = ['check', file('page.txt'), '--json', '--index', file('bad.index'), '--index', file('sound.index')];
    writeFileSync(file('bad.index'), bytes);
    const sound = await crossread(check);
    let bad = 0;
    for (let at = 0; at < bytes.length; at += 23) {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ 0x04;
      writeFileSync(file('bad.index'), other);
      const { status, stdout, stderr } = await crossread(check);
      if (status === 2) {
        bad++;
        expect(stderr, `byte ${at}`).toMatch(/^crossread: [^,]*bad\.index: (?:is|was) [^\n]*\n$/);
      } else expect(stdout, `byte ${at}`).toBe(sound.stdout);
    }
    expect(bad).toBeGreaterThan(20);
  });

  it.each([
    ['where there is no folder', 'none/all.index', 'there is no such folder'],
    ['over a folder', '.', 'is a folder'],
  ])('is not written %s', async (_where, name, words) => {
    const { status, stdout, stderr } = await crossread(['index', 'build', file('set.json'), '--out', file(name)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`crossread: ${file(name)}: cannot be written (${words})\n`);
    expect(existsSync(file('none'))).toBe(false);
  });
});

/** Lets what waits go on. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

const answerUnlessTwo = (line: string): Promise<string> =>
  line === '2' ? Promise.reject(new Error('broken')) : Promise.resolve(line);

describe('lines', () => {
  it('are read no further ahead than they may, and answered in order as soon as they can be', async () => {
    const waiting: (() => void)[] = [];
    const stdout = new Kept();
    const io = { stdin: Readable.from(['1\n2\n3\n', '4\n5\n']), stdout, stderr: new Kept() };
    const answer = (line: string): Promise<string> =>
      new Promise((resolve) => waiting.push(() => resolve(`answer ${line}`)));
    const piped = pipeLines(io, answer, 3);
    await rest();
    expect(waiting).toHaveLength(3);
    waiting[1]?.();
    await rest();
    expect({ begun: waiting.length, text: stdout.text }).toEqual({ begun: 3, text: '' });
    waiting[0]?.();
    await rest();
    expect({ begun: waiting.length, text: stdout.text }).toEqual({ begun: 5, text: 'answer 1\nanswer 2\n' });
    for (const finish of waiting) finish();
    await piped;
    expect(stdout.text).toBe('answer 1\nanswer 2\nanswer 3\nanswer 4\nanswer 5\n');
  });

  it('end with the first that no other would escape', async () => {
    const io = { stdin: Readable.from(['1\n2\n3\n']), stdout: new Kept(), stderr: new Kept() };
    await expect(pipeLines(io, answerUnlessTwo, 2)).rejects.toThrow('broken');
    expect(io.stdout.text).toBe('1\n');
  });
});
