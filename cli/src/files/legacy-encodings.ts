/**
 * Recognises Vietnamese text from before Unicode: decodes it in each encoding of the time and looks for words that every
 * plan holds. Nothing is converted here; the name of the encoding tells the writer what to change.
 */

/** Bytes looked at: the words asked for stand on the first page. */
const sampleLength = 65_536;
/** Words that must be found before an encoding is named. */
const leastWords = 2;
const words = new Set(
  'và của các được việc về tỉnh sở phòng kế hoạch đơn vị thực hiện nhiệm vụ cải cách hành chính thời hạn phối hợp chủ trì'.split(
    ' ',
  ),
);

/** The encoding whose reading of the bytes gives most Vietnamese words, or null where none gives enough. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength);
  const readings = [
    { name: 'Windows-1258', text: decodeWindows1258(sample) },
    { name: 'VNI', text: decodeVni(sample) },
    { name: 'TCVN3 (ABC)', text: decodeTcvn3(sample) },
  ].map(({ name, text }) => ({ name, count: countWords(text) }));
  const best = readings.sort((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count >= leastWords ? best.name : null;
}

/** How many of the words with a letter beyond ASCII stand in a text. */
function countWords(text: string): number {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return found.filter((word) => words.has(word) && /[^a-z]/.test(word)).length;
}

function decodeWindows1258(bytes: Uint8Array): string {
  return new TextDecoder('windows-1258').decode(bytes);
}

/** TCVN 5712:1993 in the form of the ABC fonts (.VnTime), one byte a letter, from 0xA1 on. */
const tcvn3 =
  'ĂÂÊÔƠƯĐăâêôơưđẶ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ';

function decodeTcvn3(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0xa1 ? String.fromCharCode(byte) : (tcvn3[byte - 0xa1] ?? '\uFFFD');
  return text;
}

/** VNI for Windows: the mark follows its letter as a byte of its own; some letters have a byte. */
const vniMarks: Readonly<Record<number, string>> = {
  249: '\u0301',
  248: '\u0300',
  251: '\u0309',
  245: '\u0303',
  239: '\u0323',
  226: '\u0302',
  225: '\u0302\u0301',
  224: '\u0302\u0300',
  229: '\u0302\u0309',
  227: '\u0302\u0303',
  228: '\u0302\u0323',
  234: '\u0306',
  233: '\u0306\u0301',
  232: '\u0306\u0300',
  250: '\u0306\u0309',
  252: '\u0306\u0303',
  235: '\u0306\u0323',
};

const vniLetters: Readonly<Record<number, string>> = {
  241: 'đ',
  209: 'Đ',
  244: 'ơ',
  212: 'Ơ',
  246: 'ư',
  214: 'Ư',
  237: 'í',
  236: 'ì',
  230: 'ỉ',
  243: 'ĩ',
  242: 'ị',
  238: 'ỵ',
};

function decodeVni(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += vniLetters[byte] ?? vniMarks[byte] ?? vniMarks[byte + 0x20] ?? String.fromCharCode(byte);
  return text;
}
