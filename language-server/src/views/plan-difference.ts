import { formatVietnamese } from '../plan/calendar-date.ts';
import type {
  CitationFacts,
  DeadlineFacts,
  HeaderField,
  ListChange,
  PlanComparison,
  PlanFacts,
  ReportFacts,
  TaskChange,
  TaskFacts,
  TaskMove,
} from '../plan/comparison/types.ts';

/** A language in which a difference can be told. */
export type DifferenceLanguage = 'vi' | 'en';

/** What a report on the difference of two plans contains, in one language; how it is set is for the outputs. */
export interface DifferenceView {
  readonly title: string;
  readonly before: PlanFacts;
  readonly after: PlanFacts;
  /** `Bản cũ`, `Bản mới`. */
  readonly beforeWord: string;
  readonly afterWord: string;
  /** In front of what a list lost and won. */
  readonly droppedWord: string;
  readonly addedWord: string;
  /** One sentence of counts. */
  readonly summary: string;
  readonly sections: readonly DifferenceSection[];
}

export interface DifferenceSection {
  readonly key: 'header' | 'added' | 'dropped' | 'moved' | 'changed' | 'reworded' | 'reports' | 'citations';
  readonly heading: string;
  readonly entries: readonly DifferenceEntry[];
}

export interface DifferenceEntry {
  /** Where it stands: `II.2.h`, `II.2.h → II.3.a`; empty where it has no place. */
  readonly place: string;
  readonly text: string;
  readonly sign: '+' | '-' | '>' | '~';
  readonly rows: readonly DifferenceRow[];
}

/** One field. Empty: nothing on that side. */
export interface DifferenceRow {
  readonly label: string;
  /** `list`: `before` is what was dropped and `after` what was added, not the whole value. */
  readonly kind: 'value' | 'list';
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

const words = {
  title: { vi: 'So sánh hai kế hoạch', en: 'Two plans compared' },
  before: { vi: 'Bản cũ', en: 'Before' },
  after: { vi: 'Bản mới', en: 'After' },
  listDropped: { vi: 'bỏ', en: 'dropped' },
  listAdded: { vi: 'thêm', en: 'added' },
  same: { vi: 'Hai bản không khác nhau về nội dung.', en: 'The two plans do not differ in meaning.' },
  header: { vi: 'Phần đầu và nơi nhận', en: 'Header and recipients' },
  added: { vi: 'Nhiệm vụ thêm', en: 'Tasks added' },
  dropped: { vi: 'Nhiệm vụ bỏ', en: 'Tasks dropped' },
  moved: { vi: 'Nhiệm vụ chuyển chỗ', en: 'Tasks moved' },
  changed: { vi: 'Nhiệm vụ thay đổi', en: 'Tasks changed' },
  reworded: { vi: 'Nhiệm vụ chỉ đổi câu chữ', en: 'Tasks reworded only' },
  reports: { vi: 'Kỳ báo cáo', en: 'Reporting dates' },
  citations: { vi: 'Văn bản viện dẫn', en: 'Documents cited' },
  leads: { vi: 'Chủ trì', en: 'Lead' },
  supports: { vi: 'Phối hợp', en: 'Support' },
  directors: { vi: 'Chỉ đạo', en: 'Directed by' },
  products: { vi: 'Sản phẩm', en: 'Product' },
  deadlines: { vi: 'Thời gian', en: 'Deadline' },
  criteria: { vi: 'Tiêu chí', en: 'Criteria' },
  wording: { vi: 'Câu chữ', en: 'Wording' },
  headings: { vi: 'Thuộc mục', en: 'Under' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  keepsOldDays: { vi: 'vẫn là ngày của năm cũ', en: 'still the days of the old year' },
  reordered: { vi: 'đổi thứ tự trong mục', en: 'another order under its heading' },
} as const;

const fields = {
  kind: { vi: 'Tên loại', en: 'Kind' },
  title: { vi: 'Trích yếu', en: 'Subject' },
  symbol: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  period: { vi: 'Năm', en: 'Year' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  signatory: { vi: 'Người ký', en: 'Signatory' },
} as const satisfies Record<HeaderField, Record<DifferenceLanguage, string>>;

/** What to tell of a comparison; sections without entries are left out. */
export function planDifference(comparison: PlanComparison, language: DifferenceLanguage): DifferenceView {
  const teller = new Teller(language);
  const { tasks, header, recipients, reports, citations } = comparison;
  const reworded = tasks.changed.filter(isRewordedOnly);
  const headerRows = [
    ...header.map(({ field, before, after }) => row(fields[field][language], before ?? '', after ?? '')),
    ...(recipients === null ? [] : [teller.listRow('recipients', recipients)]),
  ];
  const headerEntries: readonly DifferenceEntry[] =
    headerRows.length === 0 ? [] : [{ place: '', text: '', sign: '~', rows: headerRows }];
  const sections: readonly (readonly [DifferenceSection['key'], readonly DifferenceEntry[]])[] = [
    ['header', headerEntries],
    ['added', tasks.added.map((task) => teller.oneSided(task, '+'))],
    ['dropped', tasks.dropped.map((task) => teller.oneSided(task, '-'))],
    ['moved', tasks.moved.map((move) => teller.move(move))],
    ['changed', tasks.changed.filter((change) => !isRewordedOnly(change)).map((change) => teller.change(change))],
    ['reworded', reworded.map((change) => teller.change(change))],
    [
      'reports',
      [...reports.dropped.map((each) => report(each, '-')), ...reports.added.map((each) => report(each, '+'))],
    ],
    [
      'citations',
      [...citations.dropped.map((each) => citation(each, '-')), ...citations.added.map((each) => citation(each, '+'))],
    ],
  ];
  return {
    title: words.title[language],
    before: comparison.before,
    after: comparison.after,
    beforeWord: words.before[language],
    afterWord: words.after[language],
    droppedWord: words.listDropped[language],
    addedWord: words.listAdded[language],
    summary: comparison.isSame ? words.same[language] : summaryOf(comparison, language),
    sections: sections
      .filter(([, entries]) => entries.length > 0)
      .map(([key, entries]) => ({ key, heading: words[key][language], entries })),
  };
}

function summaryOf({ tasks, before, after }: PlanComparison, language: DifferenceLanguage): string {
  const reworded = tasks.changed.filter(isRewordedOnly).length;
  const changed = tasks.changed.length - reworded;
  const [added, dropped, moved] = [tasks.added.length, tasks.dropped.length, tasks.moved.length];
  return language === 'vi'
    ? `${before.tasks} nhiệm vụ, nay ${after.tasks}: thêm ${added}, bỏ ${dropped}, chuyển chỗ ${moved}, thay đổi ${changed}, chỉ đổi câu chữ ${reworded}; giữ nguyên ${tasks.unchanged}.`
    : `${before.tasks} tasks before, ${after.tasks} after: ${added} added, ${dropped} dropped, ${moved} moved, ${changed} changed, ${reworded} reworded only; ${tasks.unchanged} as they were.`;
}

function isRewordedOnly({ leads, supports, directors, products, deadlines, criteria }: TaskChange): boolean {
  return [leads, supports, directors, products, deadlines, criteria].every((change) => change === null);
}

class Teller {
  readonly #language: DifferenceLanguage;

  constructor(language: DifferenceLanguage) {
    this.#language = language;
  }

  oneSided(task: TaskFacts, sign: '+' | '-'): DifferenceEntry {
    const values = [
      ['leads', task.leads],
      ['supports', task.supports],
      ['products', task.products],
      ['deadlines', task.deadlines.map(shownDeadline)],
      ['criteria', task.criteria],
    ] as const;
    const rows = values
      .filter(([, list]) => list.length > 0)
      .map(([label, list]) => {
        const shown = joined(list);
        return row(words[label][this.#language], sign === '-' ? shown : '', sign === '+' ? shown : '');
      });
    return { place: task.path, text: task.text, sign, rows };
  }

  move({ before, after, fromHeadings, toHeadings }: TaskMove): DifferenceEntry {
    const [from, to] = [fromHeadings.join(' › '), toHeadings.join(' › ')];
    const label = words.headings[this.#language];
    const rows = [from === to ? row(label, from, to, words.reordered[this.#language]) : row(label, from, to)];
    return { place: places(before.path, after.path), text: after.text, sign: '>', rows };
  }

  change(change: TaskChange): DifferenceEntry {
    const { before, after, deadlines, isReworded } = change;
    const rows: DifferenceRow[] = [];
    if (isReworded) rows.push(row(words.wording[this.#language], before.text, after.text));
    for (const label of ['leads', 'supports', 'directors', 'products', 'criteria'] as const) {
      const list = change[label];
      if (list !== null) rows.push(this.listRow(label, list));
    }
    if (deadlines !== null) {
      const note = deadlines.keepsOldDays ? words.keepsOldDays[this.#language] : '';
      const [older, newer] = [deadlines.before, deadlines.after].map((list) => joined(list.map(shownDeadline)));
      rows.push(row(words.deadlines[this.#language], older ?? '', newer ?? '', note));
    }
    return { place: places(before.path, after.path), text: after.text, sign: '~', rows };
  }

  listRow(label: 'leads' | 'supports' | 'directors' | 'products' | 'criteria' | 'recipients', list: ListChange) {
    const values = row(words[label][this.#language], joined(list.dropped), joined(list.added));
    return { ...values, kind: 'list' as const };
  }
}

const dayKinds = new Set(['by-date', 'month', 'quarter', 'range']);

/** The words, and the last day where these name no year. */
function shownDeadline({ text, kind, end }: DeadlineFacts): string {
  if (end === null || /\d{4}/.test(text) || !dayKinds.has(kind)) return text;
  return `${text} (${formatVietnamese(end)})`;
}

function report({ name, deadline }: ReportFacts, sign: '+' | '-'): DifferenceEntry {
  return { place: '', text: `${name}: ${shownDeadline(deadline)}`, sign, rows: [] };
}

function citation({ text }: CitationFacts, sign: '+' | '-'): DifferenceEntry {
  return { place: '', text, sign, rows: [] };
}

function row(label: string, before: string, after: string, note = ''): DifferenceRow {
  return { label, kind: 'value', before, after, note };
}

function places(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`;
}

function joined(list: readonly string[]): string {
  return [...new Set(list)].join('; ');
}
