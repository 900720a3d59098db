// Bytes as text and back, in the three ways that letters, keys and passes are written.
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

export const fromText = (text) => encoder.encode(text);
export const toText = (bytes) => decoder.decode(bytes);
export const random = (count) => crypto.getRandomValues(new Uint8Array(count));
export const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** base64url without padding. */
export function toBase64(bytes) {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function fromBase64(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
