/** Short forms in capitals: those that every office reads without help, and what others of the field stand for. */

// biome-ignore format: one line a group
/** Need no explanation in any document. Kinds of document (`KH`, `QĐ`) and Roman numerals count besides. */
export const commonAbbreviations = [
  // Bodies and offices of the state and the Party.
  'UBND', 'HĐND', 'UBMTTQ', 'MTTQ', 'QH', 'UBTVQH', 'CP', 'TW', 'TU', 'BCH', 'TP', 'TX', 'TT', 'ĐBQH', 'BCĐ',
  // Signatures and form.
  'VT', 'KT', 'TM', 'TL', 'TUQ', 'GĐ', 'PGĐ', 'VP', 'BNV', 'SNV', 'CV', 'NĐ', 'TTLT', 'VBHN', 'PL', 'STT',
  // Kinds that the table of kinds does not hold.
  'QC', 'TC', 'DA', 'BB', 'HĐ', 'CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB',
  // Standards and indices.
  'ISO', 'IEC', 'TCVN', 'QCVN', 'PCI', 'PAPI', 'SIPAS', 'PAR', 'INDEX', 'PAR INDEX', 'ICT', 'DTI', 'DDCI', 'KPI',
  // The world.
  'ASEAN', 'WTO', 'UNESCO', 'ODA', 'FDI', 'GDP', 'GRDP', 'USD', 'VND', 'VNĐ', 'COVID', 'HIV', 'AIDS', 'VNPT', 'FPT',
  'USB', 'PDF', 'QR', 'SMS', 'URL', 'API', 'LAN', 'WAN', 'WIFI', 'TV', 'CD', 'DVD', 'ID', 'IP', 'AI', 'IT', 'HTML', 'XML',
] as const;

/** What the abbreviations of administrative reform usually stand for; offered where one is used unexplained. */
export const usualMeanings: Readonly<Record<string, string>> = {
  BCCI: 'bưu chính công ích',
  CBCC: 'cán bộ, công chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CC: 'công chức',
  CCHC: 'cải cách hành chính',
  CCVC: 'công chức, viên chức',
  CNTT: 'công nghệ thông tin',
  CQHCNN: 'cơ quan hành chính nhà nước',
  CSDL: 'cơ sở dữ liệu',
  DN: 'doanh nghiệp',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  HTQLCL: 'hệ thống quản lý chất lượng',
  KHCN: 'khoa học và công nghệ',
  'KH&CN': 'khoa học và công nghệ',
  PVHCC: 'phục vụ hành chính công',
  QPPL: 'quy phạm pháp luật',
  TCTP: 'tiêu chí thành phần',
  TTHC: 'thủ tục hành chính',
  TTĐT: 'thông tin điện tử',
  VBQPPL: 'văn bản quy phạm pháp luật',
};
