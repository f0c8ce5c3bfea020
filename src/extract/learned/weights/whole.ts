// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-19
both	97
event	6
link	7
`;
