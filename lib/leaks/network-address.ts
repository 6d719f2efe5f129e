import { defineRecogniser } from './recogniser.ts';

/** IPv4 (RFC 791), IPv6 (RFC 4291) and MAC addresses (IEEE 802, also in Cisco's dotted form). Versions with fewer parts are none. */
export default defineRecogniser({
  name: 'network-address',
  kind: 'device-id',
  needs: 'digit',
  shape:
    /(?<![\w.:@-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}|[0-9A-Fa-f]{1,4}(?::{1,2}[0-9A-Fa-f]{1,4}){3,7})(?![\w:@]|[.-]\d)/g,
  validate: (value, around) => {
    if (/^(?:\d+\.){3}\d+$/.test(value)) {
      if (/^(?:0|127|10|255|192\.168)\./.test(value)) return around.cue ? 0.5 : 0.2;
      return around.cue ? 0.97 : 0.6;
    }
    if (/^[\d:]+$/.test(value) && value.split(':').length < 6) return false;
    return true;
  },
  cues: {
    any: ['ip', 'mac', 'ipv6', 'modem', 'router', 'wifi', 'login'],
    id: ['alamat ip', 'perangkat'],
    ms: ['alamat ip', 'peranti', 'dekoder'],
  },
  against: { any: ['versi', 'version', 'firmware', 'dns', 'update', 'server', 'v'] },
  bare: 0.85,
  cued: 0.97,
  why: 'device-id',
  flags: [
    'Login dari IP [[device-id:182.253.117.44]] semalam.',
    'Modem MAC [[device-id:A4-91-B1-0C-7E-52]] sudah diganti.',
  ],
  passes: ['Update ke firmware 14.2.1.', 'Buka 08:00:00 sampai 17:00:00.'],
});
