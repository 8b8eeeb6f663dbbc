/**
 * How a criterion's line says its points: the words around the number, without `điểm`. One row a meaning; a new wording is
 * one more word.
 */

/** What a number behind a criterion's name means. */
export type PointRole = 'max' | 'achieved' | 'self-assessed' | 'bonus';

/** The words for each meaning. A bare number is the maximum. */
export const pointWords = [
  { role: 'max', words: ['', 'tối đa', 'chuẩn', 'thang'], example: '10,5 điểm' },
  { role: 'achieved', words: ['đạt', 'đạt được', 'thẩm định', 'được chấm'], example: 'đạt 10' },
  { role: 'self-assessed', words: ['tự chấm', 'tự chấm đạt', 'tự đánh giá'], example: 'tự chấm 9,5' },
  { role: 'bonus', words: ['thưởng', 'thưởng tối đa', 'cộng'], example: '2 điểm thưởng' },
] as const satisfies readonly { role: PointRole; words: readonly string[]; example: string }[];

/** Takes a criterion out of the sums. */
export const notApplicableWords = ['không áp dụng', 'không chấm', 'không đánh giá'] as const;
