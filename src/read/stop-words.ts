/** English function words: frequent in sentences, rare in menus and headlines. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against ago all already also although always am among an and another any are around as at
  away back be because been before being below between both but by came can cannot could did do does done down during
  each either else even ever every few first for from further get give given go goes going gone got had has have having
  he her here hers him himself his how however i if in instead into is it its itself just last later least less like
  made make makes many may me might more most much must my neither never next no nor not nothing now of off often on
  once one only onto or other others our out over own part per perhaps put rather same said say says second see seen
  she should since so some soon still such take taken than that the their them themselves then there therefore these
  they this those though three through thus to today together told too took toward towards two under until up upon us
  very was way we well went were what when where whether which while who whom whose why will with within without would
  yet you your it's that's don't won't didn't isn't wasn't hasn't can't couldn't he's she's they're we're i'm you're`
    .split(/\s+/)
    .filter(Boolean),
);
