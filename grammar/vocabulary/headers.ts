/** Header lines of a plan, and the fields of catalogue, index and document-list entries. */

export interface HeaderRow {
  readonly key: string;
  readonly canonical: string;
  readonly spellings: readonly string[];
  readonly help: { readonly vi: string; readonly en: string };
  readonly example: string;
}

export const headers = [
  {
    key: 'superior',
    canonical: 'Cơ quan chủ quản',
    spellings: ['Cơ quan cấp trên'],
    help: { vi: 'Cơ quan cấp trên trực tiếp.', en: 'The body directly above the issuer.' },
    example: 'Cơ quan chủ quản: UBND tỉnh Quảng Ngãi',
  },
  {
    key: 'issuer',
    canonical: 'Cơ quan ban hành',
    spellings: ['Đơn vị ban hành'],
    help: { vi: 'Cơ quan ban hành văn bản.', en: 'The body that issues the document.' },
    example: 'Cơ quan ban hành: Sở Khoa học và Công nghệ',
  },
  {
    key: 'symbol',
    canonical: 'Số',
    spellings: ['Số, ký hiệu', 'Số ký hiệu', 'Số hiệu'],
    help: {
      vi: 'Số và ký hiệu; số được để trống khi chưa ban hành.',
      en: 'Number and symbol; the number may be blank before issue.',
    },
    example: 'Số: 335/KH-SKHCN',
  },
  {
    key: 'place',
    canonical: 'Nơi ban hành',
    spellings: ['Địa danh'],
    help: { vi: 'Địa danh ghi trước ngày tháng.', en: 'The place name before the date.' },
    example: 'Nơi ban hành: Quảng Ngãi',
  },
  {
    key: 'date',
    canonical: 'Ngày ban hành',
    spellings: ['Ngày', 'Ngày ký'],
    help: { vi: 'Ngày ký ban hành.', en: 'The day of issue.' },
    example: 'Ngày ban hành: 17/11/2020',
  },
  {
    key: 'year',
    canonical: 'Năm',
    spellings: ['Năm kế hoạch'],
    help: { vi: 'Năm mà kế hoạch thực hiện.', en: 'The year of the plan.' },
    example: 'Năm: 2021',
  },
  {
    key: 'period',
    canonical: 'Giai đoạn',
    spellings: [],
    help: { vi: 'Dùng thay "Năm" khi kế hoạch nhiều năm.', en: 'Instead of Năm for a plan of several years.' },
    example: 'Giai đoạn: 2021 - 2025',
  },
  {
    key: 'index',
    canonical: 'Bộ chỉ số',
    spellings: [],
    help: { vi: 'Mã bộ chỉ số mà kế hoạch phục vụ.', en: 'Code of the index that the plan serves.' },
    example: 'Bộ chỉ số: PAR-S',
  },
  {
    key: 'basis',
    canonical: 'Căn cứ',
    spellings: ['Căn cứ pháp lý'],
    help: { vi: 'Văn bản làm căn cứ; mỗi căn cứ một dòng.', en: 'A legal basis; one a line.' },
    example: 'Căn cứ: Quyết định số 908/QĐ-UBND ngày 29/10/2018 của UBND tỉnh',
  },
  {
    key: 'attached',
    canonical: 'Ban hành kèm theo',
    spellings: ['Ban hành kèm', 'Kèm theo'],
    help: { vi: 'Quyết định mà văn bản này kèm theo.', en: 'The decision to which this document is attached.' },
    example: 'Ban hành kèm theo: Quyết định số 335/QĐ-SKHCN ngày 17/11/2020',
  },
  {
    key: 'signatory',
    canonical: 'Người ký',
    spellings: [],
    help: { vi: 'Chức vụ; họ tên người ký.', en: 'Post; name of who signs.' },
    example: 'Người ký: GIÁM ĐỐC; Nguyễn Văn Thành',
  },
  {
    key: 'recipients',
    canonical: 'Nơi nhận',
    spellings: [],
    help: { vi: 'Nơi nhận, cách nhau bằng dấu chấm phẩy.', en: 'Recipients, separated by semicolons.' },
    example: 'Nơi nhận: UBND tỉnh (báo cáo); Lưu: VT, VP',
  },
] as const satisfies readonly HeaderRow[];

/** `issuer`, `symbol`, … */
export type HeaderKey = (typeof headers)[number]['key'];

export const fields = [
  { key: 'code', canonical: 'Mã', spellings: ['Mã hiệu'] },
  { key: 'abbreviation', canonical: 'Viết tắt', spellings: [] },
  { key: 'alias', canonical: 'Tên khác', spellings: ['Tên gọi khác'] },
  { key: 'validity', canonical: 'Hiệu lực', spellings: ['Thời hạn hiệu lực'] },
  { key: 'successor', canonical: 'Thay bằng', spellings: ['Thay thế bằng', 'Được thay bằng'] },
  { key: 'parent', canonical: 'Trực thuộc', spellings: ['Thuộc'] },
  { key: 'head', canonical: 'Người đứng đầu', spellings: ['Đứng đầu'] },
  { key: 'unit', canonical: 'Đơn vị', spellings: [] },
  { key: 'type', canonical: 'Loại', spellings: [] },
  { key: 'group', canonical: 'Nhóm', spellings: [] },
  { key: 'members', canonical: 'Gồm', spellings: ['Bao gồm'] },
  { key: 'term', canonical: 'Thuật ngữ', spellings: [] },
  { key: 'scale', canonical: 'Thang điểm', spellings: [] },
  { key: 'year', canonical: 'Năm chấm', spellings: ['Năm chấm điểm'] },
  { key: 'total', canonical: 'Tổng điểm', spellings: [] },
  { key: 'bonus', canonical: 'Điểm thưởng', spellings: [] },
  { key: 'owner', canonical: 'Phụ trách', spellings: ['Đơn vị phụ trách'] },
  { key: 'evidence', canonical: 'Kiểm chứng', spellings: ['Tài liệu kiểm chứng'] },
  { key: 'method', canonical: 'Cách chấm', spellings: ['Hướng dẫn chấm điểm'] },
  { key: 'subject', canonical: 'Trích yếu', spellings: [] },
] as const satisfies readonly { key: string; canonical: string; spellings: readonly string[] }[];

/** `code`, `abbreviation`, … */
export type FieldKey = (typeof fields)[number]['key'];
