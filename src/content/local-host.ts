const LOCAL =
  /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\]|0\.0\.0\.0)$|\.(?:local|localhost|lan|internal)$/i;

/**
 * Whether an address is of one’s own computer or network, where no reader can go.
 * @example isLocal('http://localhost:4321/') // => true
 */
export function isLocal(address: string): boolean {
  return LOCAL.test(URL.parse(address)?.hostname ?? '');
}
