// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-20
both	89
event	9
link	9
`;
