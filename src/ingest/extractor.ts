/** Name and version of what extracts, kept with every report. A new version reads stored articles anew on the next load. */
export const EXTRACTOR = 'readout-rules/1';
