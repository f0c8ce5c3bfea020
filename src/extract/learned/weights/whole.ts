// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-16
both	94
event	5
link	8
`;
