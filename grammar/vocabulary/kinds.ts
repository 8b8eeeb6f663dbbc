/**
 * The words that open a file, and the kinds of document. Abbreviations and the list of kinds: Nghị định 30/2020/NĐ-CP,
 * Điều 7 and Phụ lục III.
 */

/** What a file is. */
export type FileKind = 'plan' | 'catalogue' | 'index' | 'documents';

export interface KindRow {
  readonly name: string;
  readonly file: FileKind;
  /** Abbreviation in a document's symbol; null where the kind bears none. */
  readonly abbreviation: string | null;
  /** True where Nghị định 30/2020/NĐ-CP, Điều 7 lists the kind. */
  readonly isListed: boolean;
}

export const kinds = [
  { name: 'KẾ HOẠCH', file: 'plan', abbreviation: 'KH', isListed: true },
  { name: 'KẾT LUẬN', file: 'plan', abbreviation: 'KL', isListed: false },
  { name: 'THÔNG BÁO', file: 'plan', abbreviation: 'TB', isListed: true },
  { name: 'CHƯƠNG TRÌNH', file: 'plan', abbreviation: 'CTr', isListed: true },
  { name: 'QUYẾT ĐỊNH', file: 'plan', abbreviation: 'QĐ', isListed: true },
  { name: 'BÁO CÁO', file: 'plan', abbreviation: 'BC', isListed: true },
  { name: 'CÔNG VĂN', file: 'plan', abbreviation: null, isListed: true },
  { name: 'CHỈ THỊ', file: 'plan', abbreviation: 'CT', isListed: true },
  { name: 'PHƯƠNG ÁN', file: 'plan', abbreviation: 'PA', isListed: true },
  { name: 'ĐỀ ÁN', file: 'plan', abbreviation: 'ĐA', isListed: true },
  { name: 'HƯỚNG DẪN', file: 'plan', abbreviation: 'HD', isListed: true },
  { name: 'NGHỊ QUYẾT', file: 'plan', abbreviation: 'NQ', isListed: true },
  { name: 'TỜ TRÌNH', file: 'plan', abbreviation: 'TTr', isListed: true },
  { name: 'DANH MỤC ĐƠN VỊ', file: 'catalogue', abbreviation: null, isListed: false },
  { name: 'BỘ CHỈ SỐ', file: 'index', abbreviation: null, isListed: false },
  { name: 'DANH MỤC VĂN BẢN', file: 'documents', abbreviation: null, isListed: false },
] as const satisfies readonly KindRow[];
