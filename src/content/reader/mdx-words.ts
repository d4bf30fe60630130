import type { IssueWords } from './issue.ts';

/** Nothing more is known than where the parser stopped. */
export const OTHERWISE: IssueWords = {
  message: {
    zh: '这一行里有没写对的标记，读不下去了。',
    en: 'There is markup in this line that is not well formed: it cannot be read from here on.',
  },
  fix: {
    zh: '检查这一行的“<”“>”“{”“}”和引号：标记要写成 <Stat id="reading-rooms" /> 这样；文字里不要用这些符号。',
    en: 'Check this line’s “<”, “>”, “{”, “}” and quotation marks: markup looks like <Stat id="reading-rooms" />, and plain text should do without these signs.',
  },
};

/** A note in the form that web pages use. */
export const COMMENT: IssueWords = {
  message: { zh: '这里不能用 <!-- --> 写批注。', en: 'Notes of the form <!-- --> cannot be used here.' },
  fix: {
    zh: '删去批注；一定要留，就写成 {/* 批注 */}。',
    en: 'Delete the note or, if it must stay, write it as {/* note */}.',
  },
};

/** A brace without its partner, or with something in it that cannot be read. */
export const BRACE: IssueWords = {
  message: {
    zh: '有一个“{”没有成对，或者花括号里的内容读不懂。',
    en: 'There is a “{” that is never closed, or braces whose content cannot be read.',
  },
  fix: { zh: '删去花括号；正文里不用花括号。', en: 'Delete the brace: prose has no braces in it.' },
};

/** An address in angle brackets. */
export const AUTOLINK: IssueWords = {
  message: { zh: '网址不能放在尖括号里。', en: 'A web address cannot stand in angle brackets.' },
  fix: {
    zh: '写成 [文字](https://…)，方括号和圆括号都用半角。',
    en: 'Write it as [words](https://…).',
  },
};

/** A sign for “less than”, or an arrow. */
export const LESS_THAN: IssueWords = {
  message: {
    zh: '正文里的“<”会被当成标记的开头。',
    en: 'A “<” in prose is taken for the beginning of markup.',
  },
  fix: {
    zh: '删去它，用文字写出来，例如“小于”“不足”；书名用《》。',
    en: 'Take it out and use words, such as “less than”.',
  },
};

/** An end of something that never began. */
export const CLOSING: IssueWords = {
  message: {
    zh: '这里有一个结束的标记，前面却没有它的开头。',
    en: 'Markup is closed here that was never opened.',
  },
  fix: {
    zh: '删去这个标记，或在文字前面补上开头，例如 <Term id="model-worker">劳模</Term>。',
    en: 'Delete it, or open it before the words, as in <Term id="model-worker">model workers</Term>.',
  },
};

/** A tag of ours of which a part is missing. */
export const UNFINISHED: IssueWords = {
  message: { zh: '这个标记没有写完整。', en: 'This markup is not complete.' },
  fix: {
    zh: '照这样写，从“<”到“/>”一个符号也不能少：<Stat id="reading-rooms" />。',
    en: 'Write all of it, from the “<” to the “/>”: <Stat id="reading-rooms" />.',
  },
};

/** Web-page code, and how many more pieces of it the text has. */
export function rawHtml(name: string, more: number): IssueWords {
  return {
    message: {
      zh: `正文里不能用网页代码 <${name}>${more > 0 ? `；这份稿子里还有${more}处` : ''}。`,
      en: `Web-page code such as <${name}> cannot be used in prose${more > 0 ? `; there are ${more} more places in this text` : ''}.`,
    },
    fix: {
      zh: '删去尖括号里的代码，只留文字；从微信或Word粘贴时请选“只保留文本”。',
      en: 'Take out the code in angle brackets and keep the words; when pasting from WeChat or Word, paste as plain text.',
    },
  };
}

/** A tag that is opened and not closed. */
export function unclosed(name: string): IssueWords {
  const known = name === 'Stat' || name === 'Term';
  const pair =
    name === 'Term'
      ? {
          zh: '；标着文字的，在文字后面补上 </Term>',
          en: '; or, where it marks words, put </Term> after them',
        }
      : { zh: '', en: '' };
  const message = { zh: `<${name}> 没有结束。`, en: `<${name}> is not closed.` };
  if (name === 'Plain')
    return {
      message,
      fix: {
        zh: '在浅白版的五句话下面另起一行，写上 </Plain>。',
        en: 'Put </Plain> on a line of its own below the five sentences of the plain version.',
      },
    };
  return {
    message,
    fix: known
      ? {
          zh: `在“>”前面加一个“/”，写成 <${name} id="…" />${pair.zh}。`,
          en: `Put a slash before the “>”: <${name} id="…" />${pair.en}.`,
        }
      : {
          zh: `如果“${name}”是文字，去掉两边的尖括号，书名用《》，强调用“”。`,
          en: `If “${name}” is meant as text, leave out the angle brackets.`,
        },
  };
}
