import { slug } from '../lib/slug.ts';
import type { EntityKind } from '../model/index.ts';

/** Legal forms that stand at the end of a firm's name and do not tell firms apart. */
const LEGAL_FORMS = new Set(
  (
    'ab ad ag aps as asa berhad bhd bsc bv cjsc co company corp corporation cv dd doo ead eirl eood fzco fze gmbh inc ' +
    'incorporated jsc kft kg kk ksc kscp limited llc llp ltd ltda nv nyrt oao ojsc ood ooo ou oy oyj pao pjsc plc ' +
    'private psc pte pty public pvt qpsc sa sab sac sae sal saoc saog sapi sarl sas se sdn spa spol spzoo srl sro tbk ' +
    'wll zao zrt'
  ).split(' '),
);

/** Legal forms of several words, written as one: "S.A.B. de C.V.", "Sp. z o.o.". */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/-de-cv$/, '-cv'],
  [/-sp-z-oo$/, '-spzoo'],
];

/** Legal forms that stand before the name: "PT Telkom", "OOO Yandex". */
const LEADING_FORMS = new Set(['cv', 'oao', 'ooo', 'pao', 'pt', 'zao']);

/** Abbreviated words of the names of public bodies, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  comms: 'communications',
  dept: 'department',
  govt: 'government',
  ict: 'information-and-communications-technology',
  info: 'information',
  infocomm: 'information-communications',
  infocommunications: 'information-communications',
  it: 'information-technology',
  min: 'ministry',
  natl: 'national',
  telecom: 'telecommunication',
  telecoms: 'telecommunication',
  telecommunications: 'telecommunication',
};

/** "Finance Ministry" and "Commerce Department" are told as "Ministry of Finance", "Department of Commerce". */
const BODY_LAST = /^(?<field>.+)-(?<body>ministry|department)$/;

/**
 * The form of a name by which the same name is found again: a slug with the legal form, the article and
 * abbreviations taken out. Two names with one canonical form are one actor (of one kind, of one country for agencies).
 */
export function canonicalName(kind: EntityKind, name: string): string {
  const plain = slug(withoutDots(name)).replace(/^the-/, '');
  if (kind === 'company') return dropLegalForms(plain);
  if (kind === 'agency') return canonicalBody(plain);
  return plain;
}

/** "S.A." and "U.S." are words like "SA" and "US". */
export function withoutDots(name: string): string {
  return name.replace(/(?<![\p{L}])(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `);
}

/** Whether a word at the end of a firm's name tells its legal form alone. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word);
}

function dropLegalForms(name: string): string {
  const words = LONG_FORMS.reduce((text, [form, short]) => text.replace(form, short), name).split('-');
  if (words.length > 1 && LEADING_FORMS.has(words[0]!)) words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words.join('-');
}

function canonicalBody(name: string): string {
  const words = name.split('-').filter((word) => word !== 'federal' && word !== 'union');
  if (words.length < 2) return name;
  const full = writeOut(words.join('-'));
  const { field, body } = BODY_LAST.exec(full)?.groups ?? {};
  const ordered = field && body ? `${body}-of-${field}` : full;
  return ordered.replace(/^(ministry|department)-(for|of-the)-/, '$1-of-');
}

/** A slug with the abbreviated words of public bodies written out. */
export function writeOut(name: string): string {
  return name
    .split('-')
    .map((word) => WRITTEN_OUT[word] ?? word)
    .join('-');
}
