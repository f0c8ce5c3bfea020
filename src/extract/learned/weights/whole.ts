// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-20
both	75
event	20
link	6
`;
