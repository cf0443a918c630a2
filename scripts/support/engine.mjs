const oldest = 20;

/** Stops with a plain word where Node.js is too old for the tools. */
export function requireEngine() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return;
  console.error(`Perlu Node.js ${oldest} atau lebih baru; yang terpasang ${process.versions.node}. Unduh dari https://nodejs.org`);
  console.error(`Node.js ${oldest} or newer is needed; installed is ${process.versions.node}. Get it from https://nodejs.org`);
  process.exit(1);
}
