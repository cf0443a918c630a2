/** A text in both languages, Indonesian first; English stands beside it, smaller. */
export function Words(properties: { id: string; en: string; stacked?: boolean }) {
  return (
    <span class={properties.stacked === true ? 'words words-stacked' : 'words'}>
      <span lang="id">{properties.id}</span>
      <span lang="en" class="words-english">{properties.en}</span>
    </span>
  );
}
