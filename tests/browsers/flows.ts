import { oneOfEachKind } from '../site/support/site.ts';

/** What a reader does on a page: each looks inside the page and names what is wrong. It must be written in what the oldest browsers read. */
export interface Flow {
  readonly what: string;
  readonly addresses: readonly string[];
  readonly look: () => Promise<string[]>;
}

const addresses = oneOfEachKind.map(({ address }) => address.replace(/^\.\//, ''));
const ofKind = (part: string) => addresses.filter((address) => address.includes(part)).slice(0, 2);
const board = ofKind('statistics/')
  .slice(0, 1)
  .map((address) => address.replace(/statistics\/.*/, 'statistics/'));

/** Each runs inside the page alone, so what several need stands in each. */
export const FLOWS: readonly Flow[] = [
  {
    what: 'every kind of page is styled, fits and works',
    addresses,
    look: async () => {
      const problems: string[] = [];
      const root = document.documentElement;
      const wide = root.scrollWidth - root.clientWidth;
      if (wide > 0) problems.push(`${wide} px too wide`);
      const paper = getComputedStyle(document.body).backgroundColor;
      if (paper === 'rgba(0, 0, 0, 0)') problems.push('the body has no colour');
      const title = document.querySelector('h1');
      if (title && parseFloat(getComputedStyle(title).fontSize) < 20)
        problems.push('the title is no larger than text');
      for (const shape of Array.from(document.querySelectorAll('main svg [class*=ink-]')))
        if (getComputedStyle(shape).fill === 'rgb(0, 0, 0)')
          problems.push(`a black shape: ${shape.getAttribute('class')}`);
      for (const hidden of Array.from(document.querySelectorAll<HTMLElement>('[hidden]')))
        if (hidden.offsetParent) problems.push(`shown though hidden: ${hidden.className}`);
      const ways = Array.from(document.querySelectorAll<HTMLElement>('[href^="?mode="]'));
      if (ways.length > 0 && ways.filter((way) => way.offsetParent).length !== 1)
        problems.push('not one way into or out of the elder mode');
      if (ways.length > 0 && root.dataset['mode'] === undefined) problems.push('a script did not run');
      return problems;
    },
  },
  {
    what: 'figures are sorted by value, counted and found by words',
    addresses: board.map((address) => `${address}?sort=value`),
    look: async () => {
      const problems: string[] = [];
      const wait = () => new Promise((resolve) => setTimeout(resolve, 400));
      const rows = () =>
        Array.from(document.querySelectorAll('[data-ledger] li')).filter(
          (row) => !row.hasAttribute('hidden'),
        );
      const values = rows().map((row) => Number(row.querySelector('data')?.getAttribute('value')));
      if (values.some((value, index) => index > 0 && value > (values[index - 1] ?? 0)))
        problems.push('not in order');
      const output = document.querySelector('.filters output');
      if (!output?.textContent?.includes(String(values.length)))
        problems.push(`counted ${output?.textContent}`);
      const field = document.querySelector<HTMLInputElement>('.filters [name=q]');
      if (field) {
        field.value = rows()[3]?.querySelector('a')?.textContent?.trim() ?? '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await wait();
      await wait();
      if (rows().length === 0 || rows().length === values.length)
        problems.push(`${rows().length} rows found by a name`);
      return problems;
    },
  },
  {
    what: 'a period stands out, and a table opens in the place of its drawing',
    addresses: board,
    look: async () => {
      const problems: string[] = [];
      const wait = () => new Promise((resolve) => setTimeout(resolve, 400));
      await wait();
      const radios = Array.from(document.querySelectorAll<HTMLInputElement>('[name=period]'));
      const radio = radios.find(({ value }) => value && document.querySelector(`[data-period="${value}"]`));
      radio?.click();
      await wait();
      const colours = Array.from(document.querySelectorAll('.board [data-period]')).map((one) => ({
        fits: one.getAttribute('data-period') === radio?.value,
        colour: getComputedStyle(one).color,
      }));
      const of = (fits: boolean) =>
        new Set(colours.filter((one) => one.fits === fits).map(({ colour }) => colour));
      if (Array.from(of(true)).some((colour) => of(false).has(colour)))
        problems.push('the period does not stand out');
      document.querySelector<HTMLInputElement>('.panel [value=table]')?.click();
      await wait();
      const panel = document.querySelector('.panel [value=table]')?.closest('.panel');
      const isSeen = (selector: string) =>
        (panel?.querySelector<HTMLElement>(selector)?.getClientRects().length ?? 0) > 0;
      if (panel && (!isSeen('.tabled') || isSeen('.drawn')))
        problems.push('no table in the place of the drawing');
      return problems;
    },
  },
  {
    what: 'search finds what is typed',
    addresses: ofKind('search/'),
    look: async () => {
      const field = document.querySelector<HTMLInputElement>('[data-index] [name=q]');
      const output = document.querySelector('[data-index] output');
      // A window that nobody looks at may tell of no focus.
      field?.dispatchEvent(new FocusEvent('focus'));
      if (field) field.value = '1';
      for (let tries = 0; tries < 40 && !document.querySelector('[data-results] a'); tries++) {
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return document.querySelector('[data-results] a') ? [] : [`nothing found: ${output?.textContent}`];
    },
  },
  {
    what: 'the elder mode is entered and left, and dark colours are chosen',
    addresses: ['', 'en/'],
    look: async () => {
      const problems: string[] = [];
      const until = async (isSo: () => boolean) => {
        for (let tries = 0; tries < 40 && !isSo(); tries++)
          await new Promise((resolve) => setTimeout(resolve, 100));
        return isSo();
      };
      const size = () => parseFloat(getComputedStyle(document.body).fontSize);
      const way = (mode: string) => document.querySelector<HTMLElement>(`[href="?mode=${mode}"]`);
      const isSeen = (mode: string) => way(mode)?.offsetParent != null;
      const usual = size();
      way('elder')?.click();
      if (!(await until(() => size() > usual + 2))) problems.push(`text is ${size()} px after entering`);
      if (isSeen('elder') || !isSeen('standard')) problems.push('the way out is not the one that is offered');
      way('standard')?.click();
      if (!(await until(() => size() === usual))) problems.push(`text is ${size()} px after leaving`);
      const paper = getComputedStyle(document.body).backgroundColor;
      document.querySelector<HTMLInputElement>('[name=theme][value=dark]')?.click();
      if (!(await until(() => getComputedStyle(document.body).backgroundColor !== paper)))
        problems.push('no dark colours');
      localStorage.clear();
      return problems;
    },
  },
  {
    what: 'the number of a figure is large',
    addresses: ofKind('statistics/').filter((address) => /statistics\/./.test(address)),
    look: async () => {
      const sizes = Array.from(document.querySelectorAll('.hero b')).map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      return Math.max(...sizes) >= 40 ? [] : [`it is ${Math.max(...sizes)} px`];
    },
  },
  {
    what: 'reading aloud starts',
    addresses: ofKind('sections/'),
    look: async () => {
      const voice = { lang: document.documentElement.lang, localService: true };
      const speech = { getVoices: () => [voice], speak: () => undefined, cancel: () => undefined };
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(speech, window.speechSynthesis && { onvoiceschanged: null }),
      });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance() {} });
      const button = document.querySelector<HTMLElement>('.aloud button');
      if (button) button.hidden = false;
      button?.click();
      const bar = () => document.querySelector<HTMLElement>('.aloud-bar');
      for (let tries = 0; tries < 40 && (bar()?.offsetHeight ?? 0) === 0; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return bar()?.offsetHeight
        ? []
        : [`no controls: ${document.querySelector('.aloud output')?.textContent}`];
    },
  },
];
