import { foldPlain } from '../../text/fold.ts';
import { defineRule, type Localised } from '../define-rule.ts';
import { quote } from '../quote.ts';

/** Bodies that one person heads and signs for (Nghị định 30/2020/NĐ-CP, Điều 13). */
const headedBody = /^(?:so|chi cuc|cuc|van phong|thanh tra|trung tam|phong|ban quan ly|vien|truong|benh vien) /;
const prefix = /^(TM|KT|TL|TUQ|Q)(?![A-Za-zÀ-ỹ])([./]?)/i;

export default defineRule({
  code: 'signer-prefix',
  category: 'document',
  severity: 'warning',
  isFixable: false,
  since: '0.1.0',
  title: { vi: 'Quyền hạn của người ký ghi chưa đúng', en: 'The authority of who signs is written wrongly' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I: TM. ký thay mặt tập thể, KT. cấp phó ký thay cấp trưởng, TL. ký thừa lệnh, TUQ. ký thừa ủy quyền. Sở làm việc theo chế độ thủ trưởng nên không ghi TM.',
    en: 'Nghị định 30/2020/NĐ-CP, Điều 13: TM. for a collective body, KT. for a deputy, TL. by order, TUQ. by delegation. A department has a head, so TM. has no place there.',
  },
  bad: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Mẫu
Người ký: TM. BAN GIÁM ĐỐC GIÁM ĐỐC; Nguyễn Văn Mẫu

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  good: {
    text: `KẾ HOẠCH: Cải cách hành chính năm 2021
Cơ quan ban hành: Sở Mẫu
Người ký: KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC; Nguyễn Văn Mẫu

I. MỤC ĐÍCH
Nâng cao trách nhiệm của người đứng đầu./.
`,
  },
  target: 'plan',
  check({ plan, report }) {
    const { signatory, attachedTo } = plan.header;
    if (plan.isPartyForm || attachedTo !== null || !signatory?.post) return;
    const said = findFault(signatory.post, headedBody.test(foldPlain(plan.issuer ?? '')));
    if (said === null) return;
    report({
      span: signatory.span,
      path: null,
      message: said,
      hint: {
        vi: 'Viết theo mẫu: GIÁM ĐỐC; hoặc KT. GIÁM ĐỐC, dòng dưới PHÓ GIÁM ĐỐC; hoặc TL. GIÁM ĐỐC, dòng dưới chức vụ người ký.',
        en: 'Write: GIÁM ĐỐC; or KT. GIÁM ĐỐC with PHÓ GIÁM ĐỐC below; or TL. GIÁM ĐỐC with the post of who signs below.',
      },
    });
  },
});

/** What is wrong with the words above the signature; null where nothing is. */
function findFault(post: string, isHeaded: boolean): Localised | null {
  const [written = '', short = '', mark = ''] = prefix.exec(post) ?? [];
  const rest = post.slice(written.length).trim();
  if (short === '' || (mark === '' && !/^(?:TM|KT|TL|TUQ)$/.test(short))) return faultWithoutPrefix(post, isHeaded);
  if (!/^(?:TM|KT|TL|TUQ|Q)\. \S/.test(post)) {
    return {
      vi: `${quote(post)} phải viết là “${short.toUpperCase()}. ${rest}”.`,
      en: `${quote(post)} should be written “${short.toUpperCase()}. ${rest}”.`,
    };
  }
  const plain = foldPlain(rest);
  if (short === 'TM' && isHeaded) {
    return {
      vi: 'Cơ quan làm việc theo chế độ thủ trưởng không ký “TM.”.',
      en: 'A body that one person heads does not sign with “TM.”.',
    };
  }
  if (short === 'KT' && !/ pho /.test(plain)) {
    return {
      vi: `Dưới ${quote(post)} phải ghi chức vụ cấp phó của người ký.`,
      en: `Below ${quote(post)} the post of the deputy who signs must stand.`,
    };
  }
  if ((short === 'TL' || short === 'TUQ') && /^(?:giam doc|chu tich|cuc truong|chi cuc truong)$/.test(plain)) {
    return {
      vi: `Dưới ${quote(post)} phải ghi chức vụ của người ký.`,
      en: `Below ${quote(post)} the post of who signs must stand.`,
    };
  }
  return null;
}

/** A deputy signs for the head. */
function faultWithoutPrefix(post: string, isHeaded: boolean): Localised | null {
  if (!isHeaded || !/^pho /.test(foldPlain(post))) return null;
  return {
    vi: `${quote(post)} ký thay cấp trưởng thì phải ghi “KT.” ở dòng trên.`,
    en: `${quote(post)} signs for the head and needs the line with “KT.” above.`,
  };
}
