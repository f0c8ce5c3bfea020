import type { Cluster } from './cluster.ts';
import type { Workspace } from './workspace.ts';

/** Marks the settled names wherever else they stand: in headings, at the start of a sentence, inside a heading's capitals. */
export function rescan(workspace: Workspace, clusters: readonly Cluster[]): void {
  const byFirst = new Map<string, { words: string[]; cluster: Cluster }[]>();
  for (const cluster of clusters) {
    if (!cluster.kind) continue;
    for (const name of formsOf(cluster)) {
      const words = name.split(/\s+/).filter(Boolean);
      const list = byFirst.get(words[0]!.toLowerCase()) ?? [];
      list.push({ words, cluster });
      byFirst.set(words[0]!.toLowerCase(), list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (let i = 0; i < workspace.tokens.length; i++) {
    if (workspace.sentenceAt[i] === -1 || workspace.titleAt[i] || isFirm(workspace, i)) continue;
    const match = byFirst.get(workspace.tokens[i]!.lower)?.find(({ words }) => matches(workspace, i, words));
    if (!match) continue;
    const to = i + match.words.length;
    const mention = workspace.addMention({ from: i, to, form: 'run' });
    match.cluster.mentions.push(mention);
    match.cluster.mentions.sort((a, b) => a.from - b.from);
    i = to - 1;
  }
}

function formsOf(cluster: Cluster): string[] {
  const forms = [...cluster.names].filter((name) => name.length > 1 && /^[\p{Lu}\d]|\p{Lu}|&/u.test(name));
  if (cluster.kind === 'person') {
    for (const name of [...forms]) {
      const last = name.split(/\s+/).at(-1)!;
      if (name.includes(' ') && last.length > 2 && /^\p{Lu}\p{Ll}/u.test(last)) forms.push(last);
    }
  }
  return forms;
}

function isFirm(workspace: Workspace, at: number): boolean {
  const owner = workspace.owner[at];
  return (
    !!owner &&
    ((owner.form !== 'demonym' && owner.form !== 'city' && owner.form !== 'country') ||
      !workspace.isHeading(at))
  );
}

function matches(workspace: Workspace, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    if (!workspace.inSentence(at + i, at)) return false;
    const { text } = workspace.tokens[at + i]!;
    return text === word || (word.length > 3 && text === word.toUpperCase());
  });
}
