import { dropTail } from '../../text/drop-tail.ts';
import { fold } from '../../text/fold.ts';
import { capital, letter } from '../../text/letters.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { UnitRegistry } from '../reference-types.ts';
import { type NamePiece, splitByHeads, splitKnown } from '../split-names.ts';
import type { Origin, Responsible } from '../types.ts';

/** Verbs that end the subject of an assignment sentence ("Phó Giám đốc Sở … chủ trì tham mưu thực hiện …"). */
const verb = /\s(?:chủ trì|có trách nhiệm|chịu trách nhiệm|chỉ đạo|tham mưu|làm đầu mối|là đầu mối)\s/;
const post =
  /^(?:đồng chí |ông |bà )?(?:phó |quyền )?(?:giám đốc|chủ tịch|trưởng|chi cục trưởng|chánh|bí thư|tổng giám đốc|phó trưởng|phó chánh|thủ trưởng)/;
const familyName =
  '(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lâm|Mai|Trịnh|Cao|Tạ|Hà|Châu|Lương|Tô|Đào|Thái|Vương|Tống|Quách|Từ|Kiều|Nông|Hứa|Phùng|Tăng|Thân|La|Triệu|Chu|Đàm|Bạch|Lưu|Diệp|Nghiêm|Văn|Tôn)';
const person = new RegExp(`(?:^|\\s)(${familyName}(?: [${capital}][${letter}]+){1,4})(?=$|[\\s,])`);

/** Reads the units of one value, cut at `;`, and at `,` and `và` where that gives names. */
export function readResponsibles(value: MappedText, registry: UnitRegistry, origin: Origin): Responsible[] {
  return value.parts().flatMap((part) => {
    const start = indexOf(value, part.span.start);
    return readPieces(value, start, start + part.text.length, registry, origin);
  });
}

/**
 * Reads the subject of an assignment sentence: "Phó Giám đốc Sở … và Trưởng Phòng … chủ trì tham mưu thực hiện các nội dung
 * tại điểm a, b". A value without such a verb is a plain list.
 */
export function readSubjects(value: MappedText, registry: UnitRegistry, origin: Origin): Responsible[] {
  const end = verb.exec(value.text)?.index;
  if (end === undefined) return readResponsibles(value, registry, origin);
  return readPieces(value, 0, end, registry, origin);
}

function readPieces(
  value: MappedText,
  start: number,
  end: number,
  registry: UnitRegistry,
  origin: Origin,
): Responsible[] {
  return namesIn(value.text.slice(start, end), registry).map(({ name, words, ...identity }) => ({
    ...identity,
    name: words,
    origin,
    span: value.span(start + name.start, start + name.end),
    joinedBy: name.joinedBy && {
      text: name.joinedBy.text,
      span: value.span(start + name.joinedBy.start, start + name.joinedBy.end),
    },
  }));
}

type Identity = Pick<Responsible, 'name' | 'unit' | 'person' | 'resolution'>;

interface NamedPiece extends Omit<Identity, 'name'> {
  readonly name: NamePiece;
  readonly words: string;
}

const readings = new WeakMap<UnitRegistry, Map<string, readonly NamedPiece[]>>();
const mostReadings = 20_000;

/** The names in one piece of a list. Plans repeat their units line by line, so each piece is read once. */
function namesIn(piece: string, registry: UnitRegistry): readonly NamedPiece[] {
  let known = readings.get(registry);
  if (!known || known.size > mostReadings) {
    known = new Map();
    readings.set(registry, known);
  }
  const before = known.get(piece);
  if (before) return before;
  const names = (splitKnown(piece, registry) ?? splitByHeads(piece)).filter((name) => name.text !== '');
  const found = names.map((name) => {
    const { name: words, ...identity } = identify(name.text, registry);
    return { ...identity, name, words };
  });
  known.set(piece, found);
  return found;
}

/** What a name means; a person's name behind a post is set apart. */
function identify(text: string, registry: UnitRegistry): Pick<Responsible, 'name' | 'unit' | 'person' | 'resolution'> {
  let name = dropTail(text.normalize('NFC'), '.');
  let resolution = registry.resolve(name);
  let holder: string | null = null;
  if (resolution.state !== 'known' && post.test(name.toLowerCase())) {
    holder = person.exec(name)?.[1] ?? null;
    if (holder !== null) {
      name = name
        .replace(holder, '')
        .replace(/\s{2,}/g, ' ')
        .trim();
      resolution = registry.resolve(name);
    }
  }
  const [entry] = resolution.entries;
  const unit = resolution.state === 'known' && entry !== undefined ? (registry.byId(entry)?.name ?? null) : null;
  return { name, unit, person: holder, resolution };
}

/** Index in the mapped text of a source offset. */
function indexOf(value: MappedText, offset: number): number {
  let low = 0;
  let high = value.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same unit by catalogue entry, or by folded name where none is known. */
export function responsibleKey(responsible: Responsible): string {
  return responsible.unit ?? fold(responsible.name);
}
