// Reads and verifies the proof in a QR code (docs/decisions/0017) and the status list, by WebCrypto alone.

import { onPaper } from './written.js';

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' };
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const LONGEST = 1000;
const ISSUED_AT = 6;
const CLAIM = -65537;

/** The bytes behind decimal digits; a one stands before them. */
export function bytesOf(digits) {
  if (digits.length > LONGEST || !/^[0-9]+$/.test(digits)) {
    return null;
  }
  const hex = BigInt(digits).toString(16);
  const even = hex.length % 2 ? '0' + hex : hex;
  const bytes = Uint8Array.from(even.match(/../g), (pair) => parseInt(pair, 16));
  return bytes[0] === 1 ? bytes.subarray(1) : null;
}

/** As much of CBOR (RFC 8949) as a proof needs: definite lengths, no floats. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(length) {
    if (this.at + length > this.bytes.length) {
      throw new RangeError('cut off');
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  value() {
    const [first] = this.take(1);
    const size = this.size(first & 31);
    switch (first >> 5) {
      case 0: return size;
      case 1: return -1 - size;
      case 2: return this.take(size);
      case 3: return new TextDecoder('utf-8', { fatal: true }).decode(this.take(size));
      case 4: return Array.from({ length: this.bounded(size) }, () => this.value());
      case 5: return new Map(Array.from({ length: this.bounded(size) }, () => [this.value(), this.value()]));
      case 6: return this.value();
      default: throw new RangeError('unknown kind');
    }
  }

  size(info) {
    if (info < 24) {
      return info;
    }
    if (info > 27) {
      throw new RangeError('no definite length');
    }
    return this.take(1 << (info - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  bounded(size) {
    if (size > this.bytes.length) {
      throw new RangeError('cut off');
    }
    return size;
  }
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function head(kind, length) {
  return length < 24 ? [kind * 32 + length] : length < 256 ? [kind * 32 + 24, length] : [kind * 32 + 25, length >> 8, length & 255];
}

/** What was signed: RFC 9052, 4.4. */
function signedBytes(header, payload) {
  const context = new TextEncoder().encode('Signature1');
  return Uint8Array.from([
    0x84, ...head(3, context.length), ...context, ...head(2, header.length), ...header, 0x40,
    ...head(2, payload.length), ...payload]);
}

function keyFor(keys, id) {
  const found = keys.keys.find((key) => key.kid === id);
  return found
    ? crypto.subtle.importKey('jwk', { kty: found.kty, crv: found.crv, x: found.x, y: found.y }, CURVE, false, ['verify'])
    : null;
}

/** Digits of a birth date as far as it is known, parted. */
const parted = (born) => String(born).replace(/^(\d{4})(\d{2})?(\d{2})?$/, (all, ...part) => part.slice(0, 3).filter(Boolean).join('-'));

function fieldsOf(payload) {
  const claims = new Reader(payload).value();
  const [number, iin, name, born] = claims.get(CLAIM);
  return {
    number,
    iin: String(iin).padStart(12, '0'),
    name,
    born: onPaper(parted(born)),
    statusOn: onPaper(new Date(claims.get(ISSUED_AT) * 1000).toISOString().slice(0, 10)),
  };
}

/** @returns what is proven; {forged} or {unknownKey} when it is not; null for what is no proof */
export async function proofIn(text, keys) {
  const token = bytesOf(text.slice(text.indexOf('#') + 1).trim());
  if (!token) {
    return null;
  }
  try {
    const [header, , payload, signature] = new Reader(token).value();
    const key = await keyFor(keys, hex(new Reader(header).value().get(4)));
    if (!key) {
      return { unknownKey: true };
    }
    const valid = await crypto.subtle.verify(ECDSA, key, signature, signedBytes(header, payload));
    return valid ? fieldsOf(payload) : { forged: true };
  } catch (other) {
    return null;
  }
}

const plain = (base64url) => Uint8Array.from(
  atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** @returns the claims of a status list that one of the keys has signed, else null */
export async function statusIn(jws, keys) {
  try {
    const [header, payload, signature] = jws.split('.');
    const key = await keyFor(keys, JSON.parse(new TextDecoder().decode(plain(header))).kid);
    const signed = new TextEncoder().encode(header + '.' + payload);
    return key && await crypto.subtle.verify(ECDSA, key, plain(signature), signed)
      ? JSON.parse(new TextDecoder().decode(plain(payload)))
      : null;
  } catch (other) {
    return null;
  }
}
