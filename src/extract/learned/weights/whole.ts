// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-23
both	89
event	10
link	8
`;
