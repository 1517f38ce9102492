import type { Browser, Page } from 'puppeteer-core';

/** What Firefox sends over WebDriver BiDi for a value. */
export interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** Puppeteer has no call for Firefox's own windows and for closed shadow roots; WebDriver BiDi has. */
export class Bidi {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async send<T>(method: string, parameters: object): Promise<T> {
    const { connection } = this.#browser as unknown as {
      connection: { send(method: string, parameters: object): Promise<{ result: T }> };
    };
    return (await connection.send(method, parameters)).result;
  }

  /** Evaluates an expression in a page or, with a context of that kind, in Firefox's own window. */
  async evaluate(context: string, expression: string, shadowTree = 'none'): Promise<RemoteValue> {
    const answer = await this.send<{ result: RemoteValue; exceptionDetails?: { text: string } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: shadowTree },
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }
}

/** The id WebDriver BiDi has for a page; Puppeteer keeps it to itself. */
export function contextOf(page: Page): string {
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  return context;
}
