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

/** A year, month or day: what browsers offer for dates takes whole days only. */
export function DateField({
  label,
  value = '',
  onGive,
}: {
  label: string;
  value: string | undefined;
  onGive: (date: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        class="date"
        inputMode="numeric"
        placeholder="2025-04"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, month or day: 2025, 2025-04 or 2025-04-24"
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) onGive(currentTarget.value);
        }}
      />
    </label>
  );
}
