// What web pages, WeChat and Word bring along when pasted; our own components begin with a capital.
const NAMES =
  'a abbr address article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark marquee meta meter nav noscript object ol optgroup option p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml';

const HTML = new Set(NAMES.split(' '));

/** Whether a tag's name is one of the web's, or of Word's (`o:p`), rather than a word in angle brackets. */
export function isHtmlName(name: string): boolean {
  return (
    HTML.has(name.toLowerCase()) ||
    /^(?:o|w|st1|v|m|mp):/i.test(name) ||
    /^(?:mp|wx|mpvoice|qq)[a-z-]*$/.test(name)
  );
}
