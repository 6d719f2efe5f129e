import { defineRecogniser } from './recogniser.ts';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;
const mac =
  /^(?:[\dA-F]{2}(?::[\dA-F]{2}){5}(?:(?::[\dA-F]{2}){2})?|[\dA-F]{2}(?:-[\dA-F]{2}){5}(?:(?:-[\dA-F]{2}){2})?|[\dA-F]{4}(?:\.[\dA-F]{4}){2,3})$/i;
/** The word that says what hexadecimal digits without a separator are: alone they are as well a code. */
const named = /(?:^|[^\p{L}])(?:mac|bssid|eui)(?:$|[^\p{L}])/u;

/** Eight groups of up to four hexadecimal digits, the longest run of zeros as `::`, the last two groups also as IPv4 (RFC 4291 § 2.2). */
function isIpv6(value: string): boolean {
  const sides = value.split('::');
  if (sides.length > 2) return false;
  let count = 0;
  for (const [at, side] of sides.entries()) {
    if (side === '') continue;
    const groups = side.split(':');
    for (const [place, group] of groups.entries()) {
      const last = at === sides.length - 1 && place === groups.length - 1;
      if (last && ipv4.test(group)) count += 2;
      else if (/^[\dA-F]{1,4}$/i.test(group)) count += 1;
      else return false;
    }
  }
  return sides.length === 2 ? count <= 7 : count === 8;
}

/** Zero, loopback, broadcast, resolvers that everybody uses: these name nobody's line. */
const nobodys =
  /^(?:0|127|255)\.|^(?:8\.8\.(?:8\.8|4\.4)|1\.[01]\.[01]\.1|9\.9\.9\.9|208\.67\.22(?:0\.220|2\.222))$|^(?:2001:4860:4860::88(?:88|44)|2606:4700:4700::1(?:111|001)|2620:fe::(?:fe|9))$|^(?=.)[0:]*:[01]?$|^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i;
/** Every home has these (RFC 1918, and link-local of RFC 3927). */
const anyHome = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/;

/** Right before what a program or a device calls its edition. */
const edition =
  /(?:^|[^\p{L}])(?:firmware|fw|versi(?:on)?|ver|build|rilis|release|v)(?: (?:no|terbaru|baru|ke|is|to))?[ .:]{0,2}$/u;

/** A version has small parts; of an address two at least are not. */
const isNoVersion = (value: string) => value.split('.').filter((part) => Number(part) >= 20).length >= 2;

/**
 * IPv4 (RFC 791), IPv6 (RFC 4291) and hardware addresses of 48 and 64 bits (IEEE 802, EUI-48 and EUI-64; also in Cisco's dotted form, and
 * without separators beside their name). Versions with fewer parts are none.
 */
export default defineRecogniser({
  name: 'network-address',
  kind: 'device-id',
  needs: 'letter',
  shape:
    /(?<![\w.:@-])(?=[0-9A-Fa-f:. -]{6})(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}(?:(?:-[0-9A-Fa-f]{2}){2})?|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2,3}|[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{12}|[0-9A-Fa-f]{16}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?<!\w:))(?![\w:@]|[.-]\d)/g,
  validate: (value, around) => {
    if (ipv4.test(value)) {
      if (nobodys.test(value) || edition.test(around.lower.slice(Math.max(0, around.start - 24), around.start)))
        return false;
      if (anyHome.test(value)) return around.cue ? 0.5 : 0.2;
      return around.cue ? 0.97 : isNoVersion(value) ? 0.86 : 0.6;
    }
    if (/^[\dA-F ]+$/i.test(value)) {
      const before = around.lower.slice(Math.max(0, around.start - 40), around.start);
      return /[A-F]/i.test(value) && named.test(before);
    }
    // three groups of four digits are a telephone number as often
    if (mac.test(value)) return !nobodys.test(value) && (around.cue || !/^[\d.]+$/.test(value));
    if (!isIpv6(value) || nobodys.test(value)) return false;
    // "::" is shorthand in programs, too: what is short holds a digit and a group that no time has
    return /\d/.test(value) && (/[\dA-F]{3}/i.test(value) || value.includes('.'));
  },
  cues: {
    any: ['ip', 'mac', 'ipv6', 'modem', 'router', 'wifi', 'login'],
    id: ['alamat ip', 'perangkat'],
    ms: ['alamat ip', 'peranti', 'dekoder'],
    en: ['hardware address', 'physical address'],
  },
  against: { any: ['versi', 'version', 'firmware', 'dns', 'update', 'server', 'v'] },
  bare: 0.86,
  cued: 0.97,
  certainFrom: 0.8,
  why: 'device-id',
  flags: [
    'Login dari IP [[device-id:182.253.117.44]] semalam.',
    'Modem MAC [[device-id:A4-91-B1-0C-7E-52]] sudah diganti.',
    'Device MAC [[device-id:DE:AD:BE:EF:CA:FE]] has no number in it.',
    'The MAC address of your router is [[device-id:A491B10C7E52]].',
    'Alamat MAC [[device-id:A4:91:B1:FF:FE:0C:7E:52]] terdaftar.', // EUI-64
    'It was [[device-id:2404:c0a1:77::9e]] all night.',
    'Mapped to [[device-id:::ffff:114.79.33.208]] here.',
  ],
  passes: [
    'Update ke firmware 14.2.1.',
    'Buka 08:00:00 sampai 17:00:00.',
    'Kode A491B10C7E52 berlaku sampai besok.', // a code of twelve
    'Rasio 1:2:3:4 atau 12:34:56:78.', // neither six pairs nor eight groups
    'Firmware 21.40.33.50 fixes it.',
    'DNS 2606:4700:4700::1111 or 208.67.222.222, subnet 255.255.255.0.',
    'Setel DNS 8.8.8.8 dulu ya.', // everybody's
    'Nomor 0819.0300.2271 tidak aktif.', // a telephone number
    'Kode 2404:c0a1:77:9e kurang.', // four groups and no gap
  ],
});
