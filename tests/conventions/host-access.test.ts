import { describe, expect, it } from 'vitest';
import { WEB } from '../../lib/protocol/page-access.ts';
import { chooseAccessForm, writeHostAccess } from '../../manifest/host-access.ts';

describe('the access to websites', () => {
  it.each([
    ['chrome', undefined, 'optional'],
    ['firefox', undefined, 'required'],
    ['chrome', 'required', 'required'],
    ['firefox', 'optional', 'optional'],
  ] as const)('in %s, with %s wished for, is %s', (browser, wish, form) => {
    expect(chooseAccessForm(browser, wish)).toBe(form);
  });

  it('is of no form that there is not', () => {
    expect(() => chooseAccessForm('chrome', 'none')).toThrow('it can be "required" or "optional"');
  });

  it('is asked for as the manifest has it', () => {
    expect(writeHostAccess('optional')).toEqual({ optional_host_permissions: WEB });
    expect(writeHostAccess('required')).toMatchObject({ host_permissions: WEB, content_scripts: [{ matches: WEB }] });
  });
});
