/**
 * Letters for character classes of regular expressions. Ranges instead of Unicode properties: these take milliseconds to
 * compile at every start, and Vietnamese needs no more.
 */

/** Any letter of Vietnamese (and of Latin with marks), composed: `[${letter}]`. */
export const letter = 'A-Za-z\u00c0-\u024f\u1ea0-\u1ef9';

/** Any capital letter of Vietnamese, composed. */
export const capital = 'A-ZĐÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ';

/** Combining marks of decomposed letters. */
export const mark = '\u0300-\u036f';
