/** What is held and goes by a name of its own: last words of names such as "Gulf AI Forum". Parliaments have some of them too. */
export const GATHERINGS =
  'forum|summit|congress|conference|expo|exhibition|festival|fair|symposium|convention|conclave|workshop|hackathon|assembly|roundtable|dialogue';
