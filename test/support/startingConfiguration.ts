import { readConfiguration, type ConfigurationTables, type DeskConfiguration } from '../../src/application/configuration/readConfiguration';
import { rawOfCell } from '../../src/application/observe/cellMatch';
import { startingRows } from '../../src/application/setUp/startingRows';
import { configurationTabs, deskTabs } from '../../src/application/tabs/deskTabs';

const zone = 'Asia/Jakarta';

/** The tabs of a desk that was just set up, as the Sheets API gives them. */
export function startingTables(): ConfigurationTables {
  return Object.fromEntries(configurationTabs.map((key) => {
    const { columns } = deskTabs[key];
    return [key, [columns.map((column) => column.header), ...startingRows(key).map((row) => columns.map((column) => rawOfCell(row[column.key] ?? null, zone)))]];
  })) as unknown as ConfigurationTables;
}

export function startingConfiguration(): DeskConfiguration {
  return readConfiguration(startingTables(), zone);
}
