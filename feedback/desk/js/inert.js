// Text of strangers, made harmless to read: what is invisible or turns the direction of writing is named instead.
const TURNING = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\u180e\ufeff\u115f\u1160\u3164]/gu;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]/gu;
const JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?|[\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]/gu; // outside of pictures

const named = (sign) => `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** The text as it can be shown by `textContent`. */
export const inert = (text) => [TURNING, INVISIBLE, CONTROL, JOINER].reduce((so, signs) => so.replace(signs, named), text);
