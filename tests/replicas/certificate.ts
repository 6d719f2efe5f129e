/** A self-signed certificate made in memory at each start: no tool to install, no key in the repository. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const tags = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, utc: 0x17, sequence: 0x30, set: 0x31 };
const ecdsaWithSha256 = '2a8648ce3d040302';
const commonName = '550403';
const subjectAltName = '551d11';
const basicConstraints = '551d13';
const tenYears = 10 * 365 * 24 * 3600 * 1000;

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), body]);
  const size = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length, ...size]), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(tags.sequence, ...parts);
const oid = (hex: string) => der(tags.oid, Buffer.from(hex, 'hex'));
const bits = (bytes: Uint8Array) => der(tags.bits, Buffer.from([0]), bytes);
const name = (text: string) =>
  sequence(der(tags.set, sequence(oid(commonName), der(tags.utf8, Buffer.from(text, 'utf8')))));

function utcTime(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return der(tags.utc, Buffer.from(`${digits}Z`, 'ascii'));
}

export interface Certificate {
  /** PEM, PKCS #8. */
  readonly key: string;
  /** PEM, X.509 v3 with all hosts as alternative names. */
  readonly cert: string;
}

/** Structure after RFC 5280, section 4.1; P-256, valid from a day before `now` (ms) for ten years. */
export function makeCertificate(hosts: readonly string[], now: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(ecdsaWithSha256));
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const alternatives = sequence(...hosts.map((host) => der(0x82, Buffer.from(host, 'ascii'))));
  const extensions = sequence(
    sequence(oid(subjectAltName), der(tags.octets, alternatives)),
    sequence(oid(basicConstraints), der(tags.octets, sequence())),
  );
  const toBeSigned = sequence(
    der(0xa0, der(tags.integer, Buffer.from([2]))),
    der(tags.integer, serial),
    algorithm,
    name('Tenang replicas, for tests only'),
    sequence(utcTime(now - 24 * 3600 * 1000), utcTime(now + tenYears)),
    name('Tenang replicas, for tests only'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const certificate = sequence(toBeSigned, algorithm, bits(sign('sha256', toBeSigned, privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
