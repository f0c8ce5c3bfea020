import { useState } from 'preact/hooks';

type Option = readonly [value: string, text: string];

/** A choice of one value, or all. A value of the address that is none of them is kept, for the API to judge. */
export function Choice(props: {
  label: string;
  value: string | undefined;
  all: string;
  onChoose: (value: string) => void;
  children: readonly Option[];
}) {
  const { label, value = '', all, onChoose, children } = props;
  const options =
    value === '' || children.some(([one]) => one === value)
      ? children
      : [...children, [value, value] as const];
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A line of text, given when the reader is done with it; what is typed meanwhile stays, whatever is drawn anew. */
export function TextField(props: {
  label: string;
  value: string | undefined;
  onGive: (text: string) => void;
  class?: string;
  inputMode?: 'numeric';
  placeholder?: string;
  pattern?: string;
  title?: string;
}) {
  const { label, value = '', onGive, ...looks } = props;
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        {...looks}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          if (!currentTarget.reportValidity()) return;
          setTyped(undefined);
          onGive(currentTarget.value);
        }}
      />
    </label>
  );
}

/** A year, month or day: what browsers offer for dates takes whole days only. */
export function DateField(props: {
  label: string;
  value: string | undefined;
  onGive: (date: string) => void;
}) {
  return (
    <TextField
      {...props}
      class="date"
      inputMode="numeric"
      placeholder="2025-04"
      pattern="\d{4}(-\d{2}(-\d{2})?)?"
      title="A year, month or day: 2025, 2025-04 or 2025-04-24"
    />
  );
}
