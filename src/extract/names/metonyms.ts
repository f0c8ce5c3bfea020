import { isCapitalCity, isProvince } from '../data/names/places.ts';
import type { Mention, Workspace } from './workspace.ts';

/** Makes a capital that acts stand for its state: "Beijing said", "promised by Berlin", "between Seoul and Tokyo". */
export function findMetonyms(workspace: Workspace): void {
  const european = workspace.mentions.some(({ form, country }) => form === 'country' && country === 'EU');
  for (const mention of [...workspace.mentions]) {
    if (
      mention.form !== 'city' ||
      !mention.country ||
      !(isCapitalCity(mention.name) || isProvince(mention.name)) ||
      !acts(workspace, mention)
    )
      continue;
    if (isProvince(mention.name) && !isCapitalCity(mention.name)) {
      const { from, to, country } = mention;
      workspace.addMention({ from, to, form: 'body', kind: 'agency', country, weak: true });
      continue;
    }
    const country = mention.name === 'Brussels' && european ? 'EU' : mention.country;
    const { from, to, name } = mention;
    workspace.addMention({ from, to, form: 'country', kind: 'country', name, country });
  }
}

const ACTIVE =
  /^(?:said|says|wants|will|would|has|had|announced|agreed|decided|refused|rejected|accused|warned|plans|insists|keeps|signed|imposed|banned|put|sees|hopes|argues|approved|pledged|promised|ordered|blocked|backs|backed|added|took|takes|may|must|could|is|was|considers|denied|sued|fined|passed|adopted|launched|awarded|became|joins|joined|leads|offered|offers|condemned|welcomed|tightened|eased|retaliated|responded|seeks|sought)$/;

function acts(workspace: Workspace, mention: Mention): boolean {
  const before = workspace.lower(mention.from - 1, mention.from);
  const after = workspace.lower(mention.to, mention.from);
  if (before === 'and' && workspace.lower(mention.from - 3, mention.from) === 'between') return true;
  if (before === 'by' || before === 'between') return !/^(?:,|on|in)$/.test(after) || before === 'between';
  if (
    /^(?:in|at|from|to|near|of|for|outside|around|via|through|,|the|leave|left|reach|visit|visited)$/.test(
      before,
    )
  )
    return false;
  if (/^(?:is|was)$/.test(after)) return false;
  // "Islamabad and Beijing signed": with its partner.
  const partner = after === 'and' ? workspace.owner[mention.to + 1] : null;
  if (partner?.from === mention.to + 1 && isCapitalCity(partner.name))
    return ACTIVE.test(workspace.lower(partner.to, mention.from));
  return ACTIVE.test(after) && !workspace.titleAt[mention.from - 1];
}
