// Blind signatures, RSABSSA-SHA384-PSS-Randomized of RFC 9474, the half of whoever wants one.
// WebCrypto knows hashes and signatures, but not the numbers between them: those are BigInt here.

const HASH = { name: "SHA-384" };
const HASH_BYTES = 48;
const SALT_BYTES = 48;
const RANDOM_BYTES = 32;
const EXPONENT = 65537n;
const SHORTEST = 2048; // bits of a modulus

export class CannotBlind extends Error {}

export const random = (length) => crypto.getRandomValues(new Uint8Array(length));

export const toText = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

export const fromText = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

export const join = (...parts) => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
};

export const toNumber = (bytes) =>
  BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`);

export const toBytes = (number, length) => {
  const digits = number.toString(16).padStart(2 * length, "0");
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
};

// The key that a pass is verified with, from SubjectPublicKeyInfo in DER.
export const readKey = async (der) => {
  const algorithm = { name: "RSA-PSS", hash: HASH };
  const verifying = await crypto.subtle.importKey("spki", der, algorithm, true, ["verify"]);
  const { n, e } = await crypto.subtle.exportKey("jwk", verifying);
  const modulus = toNumber(fromText(n));
  const bits = verifying.algorithm.modulusLength;
  if (bits < SHORTEST || toNumber(fromText(e)) !== EXPONENT) throw new CannotBlind("a key of another kind");
  return { verifying, modulus, bits, length: Math.ceil(bits / 8) };
};

// What is signed: a pass of the scope that nobody has but this browser.
export const prepare = (scope) =>
  join(random(RANDOM_BYTES), new TextEncoder().encode(scope), new Uint8Array(1), random(RANDOM_BYTES));

const hash = async (bytes) => new Uint8Array(await crypto.subtle.digest(HASH.name, bytes));

const mask = async (seed, length) => {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, at) =>
    hash(join(seed, toBytes(BigInt(at), 4))),
  );
  return join(...(await Promise.all(blocks))).slice(0, length);
};

// EMSA-PSS-ENCODE of RFC 8017, 9.1.1
export const encode = async (prepared, bits, salt) => {
  const length = Math.ceil(bits / 8);
  const hashed = await hash(join(new Uint8Array(8), await hash(prepared), salt));
  const data = new Uint8Array(length - HASH_BYTES - 1);
  data.set([1, ...salt], data.length - salt.length - 1);
  const masked = (await mask(hashed, data.length)).map((byte, at) => byte ^ data[at]);
  masked[0] &= 0xff >> (8 * length - bits);
  return join(masked, hashed, Uint8Array.of(0xbc));
};

export const power = (base, exponent, modulus) => {
  let result = 1n;
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

const inverse = (number, modulus) => {
  let [rest, next, factor, following] = [modulus, number % modulus, 0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, following] = [following, factor - times * following];
  }
  if (rest !== 1n) throw new CannotBlind("no inverse");
  return factor < 0n ? factor + modulus : factor;
};

// Eight bytes more than the modulus, so that no remainder is likelier than another.
const anyBelow = ({ modulus, length }) => 1n + (toNumber(random(length + 8)) % (modulus - 1n));

// Returns what the issuer sees, and what takes the blinding off again.
export const blind = async (key, prepared, { salt = random(SALT_BYTES), factor = anyBelow(key) } = {}) => {
  const message = toNumber(await encode(prepared, key.bits - 1, salt));
  const off = inverse(factor, key.modulus);
  inverse(message, key.modulus); // else it would be a factor of the modulus
  const blinded = (message * power(factor, EXPONENT, key.modulus)) % key.modulus;
  return { blinded: toBytes(blinded, key.length), off };
};

// Returns the signature, which the issuer has never seen. Throws CannotBlind where it doesn't hold.
export const finalise = async (key, prepared, signed, off) => {
  if (signed.length !== key.length) throw new CannotBlind("a signature of another length");
  const signature = toBytes((toNumber(signed) * off) % key.modulus, key.length);
  if (!(await holds(key, prepared, signature))) throw new CannotBlind("no signature of this key");
  return signature;
};

export const holds = (key, prepared, signature) =>
  crypto.subtle.verify({ name: "RSA-PSS", saltLength: SALT_BYTES }, key.verifying, signature, prepared);
