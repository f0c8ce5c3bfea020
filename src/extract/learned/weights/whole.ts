// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-16
both	72
event	19
link	7
`;
