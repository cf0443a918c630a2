/** Small pieces that several sections of the page are made of. */

/** A line of a list of facts: what it is, and its value as plain text. */
export function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd class="text">{value}</dd>
    </div>
  );
}

/** Only web addresses become links: a cell may hold anything. */
export function SafeLink({ address, label }: { readonly address: string; readonly label: string }) {
  return /^https?:\/\//i.test(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  ) : (
    <span class="text">{address}</span>
  );
}
