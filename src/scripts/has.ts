// Answers what styles ask with `:has()`, for browsers that do not know it: an element that has what is asked for gets an attribute, and the
// styles are put on once more with that attribute in the place of the question. Such browsers skip a rule with `:has()`, so nothing that is
// drawn without this is lost with it.

/** A question: what an element is to have, and the attribute of those that have it. */
interface Question {
  readonly wanted: string;
  readonly attribute: string;
}

/** Puts the styles on in a form that the browser reads, and answers their questions now and whenever something may have changed. */
export async function answerHas(): Promise<void> {
  const questions: Question[] = [];
  const answer = (): void => {
    for (const { wanted, attribute } of questions) {
      const having = holders(wanted);
      for (const element of document.querySelectorAll(`[${attribute}]`))
        if (!having.has(element)) element.removeAttribute(attribute);
      for (const element of having) element.setAttribute(attribute, '');
    }
  };
  const restyle = async (): Promise<void> => {
    const written = [...document.querySelectorAll('style')];
    const linked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const texts = await Promise.all([
      ...written.map(({ textContent }) => textContent),
      ...linked.map(async ({ href }) => (await fetch(href)).text()),
    ]);
    document.adoptedStyleSheets = texts.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rewritten(text, questions));
      return sheet;
    });
    for (const { sheet } of written) if (sheet) sheet.disabled = true;
    answer();
  };
  await restyle();
  let due = 0;
  const soon = (): void => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(answer);
  };
  for (const event of ['change', 'reset', 'popstate', 'pageshow', 'focusin', 'focusout'])
    addEventListener(event, () => setTimeout(soon));
  const attributeFilter = ['hidden', 'open', 'aria-expanded'];
  new MutationObserver(soon).observe(document, { subtree: true, attributeFilter });
  // The elder mode’s sheet comes and goes.
  new MutationObserver(restyle).observe(document.head, { childList: true });
}

/** A style sheet with an attribute in the place of each `:has()`, as strong as what it asks for. */
function rewritten(text: string, questions: Question[]): string {
  let css = text;
  for (let start = css.indexOf(':has('); start >= 0; start = css.indexOf(':has(', start)) {
    let end = start + 5;
    for (let depth = 1; depth > 0; end++) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    const wanted = css.slice(start + 5, end - 1);
    const known = questions.find((question) => question.wanted === wanted);
    const question = known ?? { wanted, attribute: `data-has-${questions.length}` };
    if (!known) questions.push(question);
    const strength = wanted.startsWith(':where(')
      ? 0
      : (wanted.match(/[.[]|:(?!not|is|where)/g)?.length ?? 0);
    const condition = `[${question.attribute}]`;
    css =
      css.slice(0, start) +
      (strength > 0 ? condition.repeat(strength) : `:where(${condition})`) +
      css.slice(end);
  }
  return css;
}

/** The elements that have what is asked for: above it, or as its sign says before it. */
function holders(wanted: string): Set<Element> {
  const having = new Set<Element>();
  const [, sign, rest = wanted] = /^([>+~])\s*(.+)/.exec(wanted) ?? [];
  if (sign === '>') {
    for (const element of document.querySelectorAll('*'))
      if (element.querySelector(`:scope > ${rest}`)) having.add(element);
    return having;
  }
  for (const found of document.querySelectorAll(rest)) {
    if (sign === '+' && found.previousElementSibling) having.add(found.previousElementSibling);
    for (let above = found.parentElement; !sign && above; above = above.parentElement) having.add(above);
  }
  return having;
}
