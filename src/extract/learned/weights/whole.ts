// Written by `npm run train`; not edited by hand.
export const wholeText = `right
*	-24
both	88
event	12
link	9
`;
