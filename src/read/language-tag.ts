/** `en_gb` becomes `en-GB`; null where the text is no BCP 47 tag. */
export function toLanguageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
