import { covers, portfolioWords } from './body-forms.ts';
import type { Title } from './workspace.ts';

/** Officials who are a body by themselves, whatever the country. */
const OFFICE =
  /\b(?:(?:data(?: protection)?|privacy|information|esafety|children['’]s|human rights|biometrics|electoral|public service|insurance) commissioner|(?:comptroller|controller|auditor)[- ]general|ombudsman|ombudsperson|public (?:protector|defender|advocate)|superintendent of \p{Lu}\p{L}+|registrar of \p{Lu}\p{L}+)$/iu;

/** The name of the office where a title is one: "Data Protection Commissioner", "Superintendent of Banks"; no deputy is. */
export function personalOffice({ text }: Title): string | null {
  if (/deputy|assistant|associate|former|vice|european/i.test(text) || /^\p{Ll}/u.test(text)) return null;
  const name = text.replace(/^(?:acting|interim|current|outgoing) /i, '');
  return OFFICE.test(name) ? name : null;
}

/** Bodies that protect data, which other lands call by other words. */
const DATA_BODY =
  /(?:privacy|data protection|personal (?:data|information)|information).*(?:commission|commissioner|office|authority|agency|regulator|inspectorate|board)/i;

/** Whether a body is the one behind an office: it shares the office's words, or guards data as the office does. */
export function isBehind(name: string, office: string): boolean {
  if (/^(?:data|privacy|information)/i.test(office) && DATA_BODY.test(name)) return true;
  return covers(officeWords(name), portfolioWords(office));
}

/** The words of a body's name, "Superintendency of Banks" with the words of "Superintendent of Banks". */
function officeWords(name: string): Set<string> {
  const person = name
    .replace(/superintendenc[ey]/i, 'Superintendent')
    .replace(/\bcommission\b/i, 'Commissioner')
    .replace(/\bregistry\b/i, 'Registrar');
  return portfolioWords(person);
}
