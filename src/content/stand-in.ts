import { isLocal } from './local-host.ts';

const WORDS =
  /待定|待补|待填|暂无|暂缺|占位|某某|示例|测试|\b(?:tbd|tba|todo|n\/a|none|placeholder|lorem|example|test|fixme)\b|x{2,}|×{2,}|○{2,}|\?{2,}|？{2,}|…|\.{3}/iu;
const NUMBERS = /0{7,}|(\d)\1{6,}|12345678/;

/**
 * Whether a text only holds the place of what is not known yet.
 * @example isPlaceholder('青ICP备XXXXXXXX号') // => true
 * @example isPlaceholder('0971-6123456') // => false
 */
export function isPlaceholder(text: string): boolean {
  return WORDS.test(text) || NUMBERS.test(text);
}

const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid)$/i;

/**
 * Whether an address is not one that the public can reach: a reserved name, a name without a dot, or a bare number.
 * @example isPrivateAddress('https://www.example.org') // => true
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname } = new URL(address);
  return (
    isLocal(address) || RESERVED.test(hostname) || !hostname.includes('.') || /^[\d.]+$|^\[/.test(hostname)
  );
}
