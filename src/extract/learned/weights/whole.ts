// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-18
both	71
event	17
link	7
`;
