/** Characters that the script properties hold, names and values, and the largest of their values. One service call. */
export function propertySizes(): { readonly store: number; readonly largest: number } {
  const entries = Object.entries(PropertiesService.getScriptProperties().getProperties());
  return { store: entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0), largest: Math.max(0, ...entries.map(([, value]) => value.length)) };
}
