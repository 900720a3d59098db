// What might tell who wrote a text. It is looked for in the browser only, and it is only a hint.
const TITLED = /(?<!\p{L})(?:[Ff]rau|[Hh]errn?|Hr\.|Fr\.|Ms\.?|Mrs\.?|Mr\.?)\s+(?:Dr\.\s+)?\p{Lu}/u;
const INTRODUCED = /\b(?:ich heiße|mein name|my name is)\b/iu;
const FIRST = new Set(
  `Alexander Ali Andrea Angela Anja Anna Anne Annette Axel Barbara Bernd Birgit Björn Brigitte Bärbel Carsten Christian
  Christiane Christina Christine Claudia Cornelia Daniel Daniela Dennis Dieter Dirk Elisabeth Elke Eva Fatma Florian
  Frank Franziska Gabriele Gerd Gisela Günter Günther Hannah Hans Heike Heinz Helga Helmut Holger Ingrid Iris Jens
  Joachim Johanna Jonas Julia Jutta Jörg Jürgen Karin Karl-Heinz Katharina Katja Kerstin Klaus Lars Laura Lena Leon
  Manfred Manuela Maria Marion Markus Martin Martina Matthias Mehmet Melanie Michael Michaela Monika Mustafa Nadine
  Nicole Olaf Oliver Patrick Paul Peter Petra Rainer Ralf Renate Sabine Sabrina Sandra Sarah Sebastian Silke Simone
  Sophie Stefan Stefanie Steffen Stephanie Susanne Sven Thomas Thorsten Tobias Torsten Ulrich Ulrike Ursula Ute Uwe
  Volker Walter Werner Wolfgang`.split(/\s+/),
);
const ROOM = /\b(?:raum|zimmer|büro|zi\.|room|office)\s*(?:nr\.?\s*)?\p{L}?\.?\s?\d/iu;
const EXTENSION = /\b(?:durchwahl|dw|tel\.?|telefon|extension|personalnummer)\s*:?\s*-?\s*\d/iu;
const ONLY = [
  /\bals\s+(?:die\s+|der\s+)?einzige[rns]?\b/iu,
  /\b(?:ich|wir)\b[^.!?\n]{0,40}\b(?:die|der|das)\s+einzige[rns]?\b/iu,
  /\bnur\s+ich\b/iu,
  /\b(?:the only one|as the only|only me)\b/iu,
];

const namesSomebody = (text) =>
  TITLED.test(text) || INTRODUCED.test(text) || (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => FIRST.has(word));

const KINDS = {
  name: namesSomebody,
  room: (text) => ROOM.test(text) || EXTENSION.test(text),
  only: (text) => ONLY.some((pattern) => pattern.test(text)),
};

/** Which kinds of hints a text gives: any of `name`, `room` and `only`. */
export const hintsIn = (text) => Object.keys(KINDS).filter((kind) => KINDS[kind](text));
