import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { ExpectedError } from '../../model/errors.ts'

/** Networks that no web page is published in: of the own machine, private, of providers (100.64/10), link-local (where clouds keep secrets), for tests, multicast. */
const V4 = '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3'
const V6 = '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'

const PRIVATE = new BlockList()
for (const [family, networks] of [['ipv4', V4], ['ipv6', V6]] as const) {
  for (const network of networks.split(' ')) PRIVATE.addSubnet(network.split('/')[0]!, Number(network.split('/')[1]), family)
}

/** Whether an address is of the own machine or a private network; one that leads to another (`::ffff:127.0.0.1`) is what that is. */
export function isPrivate(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const version = isIP(bare)
  if (version !== 6) return version === 0 || PRIVATE.check(bare, 'ipv4')
  const inner = innerAddress(bare)
  return PRIVATE.check(bare, 'ipv6') || (inner !== null && PRIVATE.check(inner, 'ipv4'))
}

/** The address of the fourth version that one of the sixth leads to: mapped, or through the translators of 64:ff9b::/96 and 2002::/16. */
function innerAddress(address: string): string | null {
  const groups = groupsOf(address)
  const [a, b, c] = groups as [number, number, number]
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  const isTranslated = a === 0x64 && b === 0xff9b && groups.slice(2, 6).every((group) => group === 0)
  const pair = isMapped || isTranslated ? groups.slice(6) : a === 0x2002 ? [b, c] : null
  return pair && pair.map((group) => `${group >> 8}.${group & 255}`).join('.')
}

/** The eight groups of an address of the sixth version; the URL has its last two as such where they were written with dots. */
function groupsOf(address: string): number[] {
  const [before = '', after] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [left, right] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean).map((group) => Number.parseInt(group, 16))) as [number[], number[]]
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}

export const privateError = (address: string): ExpectedError =>
  new ExpectedError(`leads to ${address}, an address of this machine or of a private network: allow it with --allow-private`)

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** Resolves a name as `dns.lookup` does, and is what the connection is made by: so no other address is used than the one that was looked at. */
export const guardedLookup = (refuses: (address: string) => boolean) => (host: string, options: LookupOptions, answer: Answer): void => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const bad = error ? undefined : addresses.find(({ address }) => refuses(address))
    if (error || bad) answer(error ?? privateError(bad!.address), [])
    else if (options.all) answer(null, addresses)
    else answer(null, addresses[0]!.address, addresses[0]!.family)
  })
}
