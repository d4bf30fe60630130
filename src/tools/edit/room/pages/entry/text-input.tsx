import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TargetedEvent } from 'preact';
import type { Control } from '../../views/form.ts';
import { KnownText } from '../asking/known-text.ts';
import type { Typed } from './change.ts';

/** What is set on an input beside its value. */
export interface Attributes {
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

interface TextInputProps {
  readonly id: string;
  readonly control: Extract<Control, { kind: 'text' | 'number' }>;
  readonly attributes: Attributes;
  readonly set: (value: string | number, typed: Typed) => void;
}

type Written = HTMLInputElement | HTMLTextAreaElement;
type Typing<E extends Event> = TargetedEvent<Written, E>;

/** How long after the last key a draft is kept. */
const PAUSE = 500;

/**
 * A field for text or a number. What stands in it is the browser’s own: it is written into only while nobody is in it, so that no input
 * method is ever disturbed.
 */
export function TextInput({ id, control, attributes, set }: TextInputProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const timer = useRef(0);
  const sent = useRef(control.value);
  const [known] = useState(() => new KnownText(control.value));
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || !known.isAnswered) return;
    if (current.value !== control.value) {
      if (current === document.activeElement) return;
      current.value = control.value;
    }
    sent.current = control.value;
    known.take(control.value);
  }, [control]);
  // Of the field itself, which is no longer known by then where one leaves the page with the cursor in it.
  const send = ({ value }: Written) => {
    clearTimeout(timer.current);
    if (value === sent.current) return;
    sent.current = value;
    known.tell(value);
    const meant = (text: string) =>
      control.kind === 'number' && PLAIN_NUMBER.test(text.trim()) ? Number(text) : text;
    set(meant(value), {
      shown: () => meant(known.text),
      answered: (isTaken) => known.answered(value, isTaken),
    });
  };
  const sendLater = (written: Written) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => send(written), PAUSE);
  };
  const shared = {
    id,
    ref: field,
    defaultValue: control.value,
    autocomplete: 'off',
    spellcheck: control.kind === 'text' && control.language === 'en',
    onInput: ({ currentTarget, isComposing }: Typing<InputEvent>) => {
      if (isComposing) clearTimeout(timer.current);
      else sendLater(currentTarget);
    },
    onCompositionEnd: ({ currentTarget }: Typing<CompositionEvent>) => sendLater(currentTarget),
    onBlur: ({ currentTarget }: Typing<FocusEvent>) => send(currentTarget),
    ...attributes,
  };
  if (control.kind === 'number') return <input {...shared} inputMode="decimal" />;
  const lang = control.language === 'zh' ? 'zh-CN' : control.language;
  return control.isLong || control.language !== undefined ? (
    <textarea {...shared} rows={control.isLong ? 3 : 1} {...(lang && { lang })} />
  ) : (
    <input {...shared} {...(lang && { lang })} />
  );
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
