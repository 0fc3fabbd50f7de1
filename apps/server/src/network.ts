/**
 * Where a caller is, for counting: an IPv4 address as it stands, and of IPv6 the network, as whoever has one address of it has 2⁶⁴.
 *
 * @example networkOf('2001:db8::1') //=> '2001:db8:0:0'
 */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const missing = ip.includes('::') ? Math.max(0, 8 - groups.length - after.length) : 0;
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':');
}
