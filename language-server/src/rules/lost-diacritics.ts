/** Characters looked at: the first pages tell. */
const sampleLength = 30_000;
/** Fewer letters than this tell nothing. */
const leastLetters = 200;
/** Share of marked letters below which a Vietnamese text has lost its marks; proper texts have 20 % and more. */
const leastShare = 0.12;

let last = { text: '', isLost: false };

/**
 * True for a text that a scan or a mail robbed of its diacritics, or whose letters are those of an encoding from before
 * Unicode: what is said of its wording would be noise.
 */
export function hasLostDiacritics(text: string): boolean {
  if (last.text !== text) last = { text, isLost: computeLoss(text) };
  return last.isLost;
}

function computeLoss(text: string): boolean {
  let letters = 0;
  let marked = 0;
  const end = Math.min(text.length, sampleLength);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
    else if (isMarked(code)) {
      letters++;
      marked++;
    } else if (code >= 0xc0 && code < 0x250) letters++;
  }
  return letters >= leastLetters && marked / letters < leastShare;
}

/** `ă â ê ô ơ ư đ`, letters with a tone from Latin Extended Additional, and combining marks. */
function isMarked(code: number): boolean {
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  return code >= 0x300 ? code < 0x370 : markedLetters.includes(String.fromCharCode(code));
}

const markedLetters = 'ăâêôơưđĂÂÊÔƠƯĐ';
