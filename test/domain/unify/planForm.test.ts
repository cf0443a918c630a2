import { startingDirectory, startingNaming } from '../../../scripts/unify/planFolder';
import { planForm } from '../../../src/domain/unify/planForm';
import type { FormPlan, OldItem, OldResponse } from '../../../src/domain/unify/types';
import { item, oldForm, response } from './oldFormBuilder';

const naming = startingNaming();

function planned(items: readonly OldItem[], responses: readonly OldResponse[] = [], extra: Parameters<typeof oldForm>[2] = {}): FormPlan {
  return planForm(oldForm(items, responses, extra), startingDirectory, naming);
}

function fields(plan: FormPlan): (string | null)[] {
  return Object.values(plan.questions).map(({ field }) => field);
}

const name = item('n', 'Nama lengkap');
const title = item('t', 'Judul penelitian');

describe('The plan of an old form', () => {
  test('gives a date that merely says "Tanggal" to the need where nothing else asks for it, and leaves it beside the request where something does', () => {
    const bare = item('d1', 'Tanggal', { type: 'date' });
    expect(fields(planned([name, title, bare]))).toEqual(['name', 'title', 'neededBy']);
    const both = planned([name, title, bare, item('d2', 'Dibutuhkan tanggal', { type: 'date' })]);
    expect(fields(both)).toEqual(['name', 'title', null, 'neededBy']);
    expect(both.questions['d1']?.why).toContainEqual({ code: 'elimination', data: 'neededBy' });
  });

  test('gives two questions of one title one field', () => {
    expect(fields(planned([name, title, item('a', 'Tautan dokumen'), item('b', ' TAUTAN DOKUMEN ')]))).toEqual(['name', 'title', 'attachment', 'attachment']);
  });

  test('tells title from keywords and description by the shape of what was answered, whatever they are called', () => {
    const asked = [name, item('q1', 'Butir satu'), item('q2', 'Butir dua'), item('q3', 'Butir tiga', { type: 'paragraph' })];
    const given = ['danau; tropis; eutrofikasi', 'padi AND galur', 'mangrove, pesisir'].map((words, index) => response(`r${index}`, {
      n: ['Ani Lestari', 'Budi Santoso, M.Si.', 'Citra Dewi'][index] ?? '', q1: words, q2: ['Eutrofikasi danau tropis', 'Kajian galur padi toleran kekeringan', 'Pemulihan mangrove di pesisir utara'][index] ?? '',
      q3: 'Saya membutuhkan artikel terbaru tentang ini. Mohon teks lengkapnya.',
    }));
    expect(fields(planned(asked, given))).toEqual(['name', 'keywords', 'title', 'description']);
  });

  test('believes the answers where the title could mean two things', () => {
    const contact = item('k', 'Kontak');
    const answers = (values: readonly string[]): OldResponse[] => values.map((value, index) => response(`r${index}`, { k: value }));
    expect(fields(planned([name, title, contact], answers(['ani@riset.example', 'budi@riset.example', 'citra@kampus.example'])))).toEqual(['name', 'title', 'email']);
    expect(fields(planned([name, title, contact], answers(['0812 3456 7890', '+62 813 2233 4455', '0251-8321040'])))).toEqual(['name', 'title', 'phone']);
  });

  test('asks a person where nothing speaks for anything, and claims little', () => {
    const { questions } = planned([name, title, item('x', 'Zxqv wplm')]);
    expect(questions['x']).toMatchObject({ needsReview: true, why: [{ code: 'unknown', data: '' }] });
    expect(questions['x']?.confidence).toBeLessThan(0.5);
  });

  test('knows a service question by its choices, and what was written under "Other" is judged like a choice', () => {
    const kinds = item('s', 'Silakan', { type: 'checkbox', choices: ['Telusur pustaka', 'Pinjam buku', 'Peta riset VOSviewer'], hasOther: true });
    const plan = planned([name, title, kinds], [response('r1', { s: ['Pelatihan Zotero'] })]);
    expect(fields(plan)).toEqual(['name', 'title', 'service']);
    expect(plan.service).toBeNull();
    expect(Object.entries(plan.services).map(([choice, { service }]) => [choice, service])).toEqual([
      ['Telusur pustaka', 'information-search'], ['Pinjam buku', 'collection-loan'], ['Peta riset VOSviewer', 'bibliometrics'], ['Pelatihan Zotero', 'information-literacy'],
    ]);
  });

  test('serves what the title of the form says, and searches where it says nothing', () => {
    const only = (heading: string): string | null | undefined => planned([name, title], [], { title: heading }).service?.service;
    expect(['Peminjaman Buku Cibinong', 'Bimbingan Mendeley KR Bali', 'Formulir Perpustakaan Ambon'].map(only)).toEqual(['collection-loan', 'information-literacy', 'information-search']);
  });

  test('finds the region in the institutes where title and text keep silent, and asks where nothing tells it', () => {
    const unit = item('u', 'Satuan kerja');
    const silent = { title: 'Formulir Layanan' };
    expect(planned([name, unit], [response('r', { u: 'Pusat Penelitian Laut Dalam' })], silent).region).toMatchObject({ region: 'ambon', needsReview: false });
    expect(planned([name, unit], [], silent).region).toMatchObject({ region: '', needsReview: true });
    expect(planned([name, unit], [], { title: 'Balai Layanan' }).region.region).toBe('');
  });

  test('follows the desk’s own services and regions, also those that no library has named before', () => {
    const directory = { regions: [{ code: 'utara', names: ['Kawasan Utara'] }], services: [{ code: 'scan-3d', names: ['Pemindaian 3D', '3D scanning'] }, { code: 'papan', names: ['Cetak Papan Sirkuit'] }] };
    const plan = planForm(oldForm([name, item('s', 'Jenis layanan', { type: 'radio', choices: ['Pemindaian tiga dimensi', 'Papan sirkuit', 'Pinjam buku'] })]), directory);
    expect(Object.values(plan.services).map(({ service }) => service)).toEqual(['scan-3d', 'papan', null]);
    expect(plan.services['Pinjam buku']?.needsReview).toBe(true);
    expect(plan.region.region).toBe('utara');
  });

  test('takes what strangers wrote for text: keys of objects, endless titles, nothing at all', () => {
    const plan = planned([item('__proto__', 'Nama lengkap'), item('constructor', 'Judul'), item('h', `Uraian ${'x'.repeat(50_000)} ${'kata '.repeat(5000)}`, { type: 'paragraph' })], [
      response('r', { h: '='.repeat(50_000) }),
    ]);
    expect(Object.keys(plan.questions)).toEqual(['__proto__', 'constructor', 'h']);
    expect(fields(plan)).toEqual(['name', 'title', 'description']);
    expect(planned([]).questions).toEqual({});
  });
});
