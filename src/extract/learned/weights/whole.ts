// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-17
both	96
event	5
link	7
`;
