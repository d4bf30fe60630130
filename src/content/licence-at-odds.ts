/** A Creative Commons licence as an address names it, and as people write it. */
const ADDRESS =
  /^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/(?<code>[a-z-]+)\/(?<version>\d\.\d)/;
const NAME = /\bCC[ -]?(?<code>BY(?:-(?:NC|SA|ND))*|0)(?:[ -]?(?<version>\d\.\d))?/i;

/**
 * Whether a name is that of one licence and an address that of another.
 * @example isLicenceAtOdds('CC BY 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/') // => true
 */
export function isLicenceAtOdds(name: string, url: string): boolean {
  const [said, led] = [NAME.exec(name)?.groups, ADDRESS.exec(url)?.groups];
  if (!said?.code || !led?.code) return false;
  const code = said.code.toLowerCase().replace('0', 'zero');
  return code !== led.code || (said.version !== undefined && said.version !== led.version);
}
