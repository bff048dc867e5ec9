/** A path as a URI with forward slashes: relative stays relative, absolute becomes `file:`. */
export function pathUri(path: string): string {
  const parts = path.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/').split('/').map(encodeURIComponent)
  const uri = parts.join('/').replace(/^\.\//, '')
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace('%3A', ':')}`
  return uri.startsWith('/') ? `file://${uri}` : uri
}
