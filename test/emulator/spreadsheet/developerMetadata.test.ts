import { desk, run } from './support';

/** Source: reference of SpreadsheetApp.DeveloperMetadata, DeveloperMetadataFinder and DeveloperMetadataLocation. */
describe('DeveloperMetadata', () => {
  it('tells key, value, visibility and place', () => {
    expect(
      run(`s.getRange('3:3').addDeveloperMetadata('tiket', 'LK-1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const [m] = s.getRange('3:3').getDeveloperMetadata(); const place = m.getLocation();
        return [m.getId() > 0, m.getKey(), m.getValue(), String(m.getVisibility()), String(place.getLocationType()), place.getRow().getA1Notation(), place.getColumn(), place.getSheet(), place.getSpreadsheet()];`),
    ).toEqual([true, 'tiket', 'LK-1', 'PROJECT', 'ROW', expect.stringMatching(/^(3:3|A3:Z3)$/), null, null, null]);
  });

  it('changes and goes', () => {
    expect(
      run(`ss.addDeveloperMetadata('a'); const [m] = ss.getDeveloperMetadata(); m.setKey('b').setValue('v').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        const [again] = ss.createDeveloperMetadataFinder().withKey('b').find(); const told = [again.getKey(), again.getValue(), String(again.getVisibility()), again.getLocation().getSpreadsheet().getName()]; again.remove();
        return [...told, ss.getDeveloperMetadata().length, thrown(() => m.setValue('x'))];`),
    ).toEqual(['b', 'v', 'PROJECT', 'Buku', 0, 'The developer metadata no longer exists.']);
  });

  it('moves to another place', () => {
    expect(
      run(`ss.addDeveloperMetadata('a'); const [m] = ss.getDeveloperMetadata(); const type = () => String(m.getLocation().getLocationType());
        const told = [m.moveToRow(s.getRange('2:2')) && type(), m.getLocation().getRow().getRow(), m.moveToColumn(s.getRange('C:C')) && type(), m.getLocation().getColumn().getColumn(), m.moveToSheet(s) && type(), m.getLocation().getSheet().getName(), m.moveToSpreadsheet() && type()]; return told;`),
    ).toEqual(['ROW', 2, 'COLUMN', 3, 'SHEET', 'Sheet1', 'SPREADSHEET']);
  });

  it('follows its row, and goes when the row is deleted', () => {
    expect(run(`s.getRange('5:5').addDeveloperMetadata('tiket'); const row = () => s.createDeveloperMetadataFinder().withKey('tiket').find().map((m) => m.getLocation().getRow().getRow()).join(); s.insertRowsBefore(1, 2); const moved = row(); s.deleteRow(7); return [moved, row()];`)).toEqual(['7', '']);
  });

  it('cannot lie on arbitrary cells', () => {
    expect(run(`return thrown(() => s.getRange('A1:B2').addDeveloperMetadata('x'));`)).toContain('Adding developer metadata to arbitrary ranges is not currently supported.');
  });
});

describe('DeveloperMetadataFinder', () => {
  const prepare = `ss.addDeveloperMetadata('k', '1'); s.addDeveloperMetadata('k', '2'); s.getRange('2:2').addDeveloperMetadata('k', '3'); s.getRange('B:B').addDeveloperMetadata('l', '4', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const told = (finder) => finder.find().map((m) => m.getValue()).join();`;

  it('finds by id, key, value, visibility and kind of place', () => {
    expect(
      run(`${prepare} const [first] = ss.createDeveloperMetadataFinder().withValue('3').find();
        return [told(ss.createDeveloperMetadataFinder()), told(ss.createDeveloperMetadataFinder().withKey('k')), told(ss.createDeveloperMetadataFinder().withId(first.getId())), told(ss.createDeveloperMetadataFinder().withKey('k').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)), told(ss.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)), told(ss.createDeveloperMetadataFinder().withKey('none'))];`),
    ).toEqual(['1,2,3,4', '1,2,3', '3', '2', '4', '']);
  });

  it('looks inside the place that it was made for; onIntersectingLocations takes in what surrounds it', () => {
    expect(run(`${prepare} return [told(s.createDeveloperMetadataFinder()), told(s.getRange('2:2').createDeveloperMetadataFinder()), told(s.getRange('2:2').createDeveloperMetadataFinder().onIntersectingLocations())];`)).toEqual(['2,3,4', '3', '1,2,3,4']);
  });

  it('does not find what another project keeps to itself', () => {
    const { workspace, project } = desk(`function main() { const ss = SpreadsheetApp.create('Buku'); ss.addDeveloperMetadata('k', 'own', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); ss.addDeveloperMetadata('k', 'all'); return ss.getId(); }`);
    const id = project.run('main');
    const other = workspace.createProject({ 'Code.gs': `function look(id) { return SpreadsheetApp.openById(id).createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getValue()).join(); }` });
    expect(other.run('look', [id])).toBe('all');
  });
});
