/** A short report as a Markdown source, on made-up people and firms. */
export function report({
  title = 'Minister meets satellite firm',
  published = '2025-03-12',
  url,
  body = 'NAIROBI – Information Minister Wanjiru Kamau met Arild Solheim, chief executive of the Norwegian satellite company Nordlink, in Nairobi on Tuesday to discuss rural internet access in Kenya.',
}: {
  title?: string;
  published?: string;
  url?: string;
  body?: string;
} = {}): string {
  const address = url ? `\nurl: ${url}` : '';
  return `---\ntitle: ${title}\npublisher: Example Daily\npublished: ${published}${address}\n---\n\n${body}\n\nThe two sides agreed to keep in touch, and the ministry said that it would publish a summary of the talks later this month.\n`;
}
