/** The first of these ways to pack an answer that who asks accepts and does not rule out by `q=0`. */
export function acceptedEncoding<Encoding extends string>(
  { headers }: Request,
  encodings: readonly Encoding[],
): Encoding | undefined {
  const accepted = headers.get('accept-encoding');
  if (accepted === null) return undefined;
  const names = accepted.split(',').flatMap((part) => {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return encodings.find((encoding) => names.includes(encoding));
}
