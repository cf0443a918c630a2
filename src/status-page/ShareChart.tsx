const lineHeight = 26;
const nameWidth = 132;
const barWidth = 92;
/** Letters of a name that have room beside a bar. */
const longestName = 18;

/** Bars from 0 to 100 percent. A picture of the table that stands beside it, so screen readers pass it over. */
export function ShareChart({ lines }: { readonly lines: readonly { readonly name: string; readonly percent: number }[] }) {
  const height = lines.length * lineHeight + 4;
  return (
    <svg class="chart" viewBox={`0 0 ${nameWidth + barWidth + 44} ${height}`} aria-hidden="true" focusable="false">
      {lines.map(({ name, percent }, index) => (
        <g key={name} transform={`translate(0 ${index * lineHeight + 2})`}>
          <text x={nameWidth - 8} y={17} text-anchor="end">{name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}</text>
          <rect class="ground" x={nameWidth} y={4} width={barWidth} height={18} rx={3} />
          <rect class="bar" x={nameWidth} y={4} width={(barWidth * percent) / 100} height={18} rx={3} />
          <text x={nameWidth + barWidth + 8} y={17}>{percent}%</text>
        </g>
      ))}
    </svg>
  );
}
