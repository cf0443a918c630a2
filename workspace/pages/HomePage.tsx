import type { HomeView } from '../views/homeView';
import { Words } from './shared/Words';

/** What is where. */
export function HomePage({ view }: { view: HomeView }) {
  return (
    <>
      <h1><Words id="Semua yang ada di sini" en="Everything in this Workspace" /></h1>
      <p class="lead" lang="id">Sebuah akun Google tiruan di komputer ini. Yang berjalan adalah berkas yang sama dengan yang dikirim ke Google; tidak ada yang keluar ke internet.</p>
      <p class="lead words-english" lang="en">A stand-in for a Google account on this machine. It runs the very files that go to Google; nothing leaves for the internet.</p>
      <div class="cards">
        <Card path="/form" id="Formulir" en="Form" textId="Ajukan permohonan seperti pemustaka, bagian demi bagian." textEn="Ask for something as a requester does, section by section.">
          <ul class="plain-list">{[...view.forms].reverse().map((form, index) => index < 3 && <li key={form.id}><a href={`/form?id=${form.id}`}>{form.title}</a></li>)}</ul>
          {view.forms.length > 3 && <p class="quiet">+ {view.forms.length - 3} formulir lain / more forms</p>}
        </Card>
        <Card path="/sheet" id="Sheet" en="Spreadsheet" textId="Bekerja seperti pustakawan: ketik dan tempel, pemicu ikut berjalan." textEn="Work as a librarian: type and paste, triggers run.">
          <ul class="plain-list">{view.spreadsheets.map((file) => <li key={file.id}><a href={`/sheet?id=${file.id}`}>{file.name}</a> <span class="quiet">{file.tabs} tab</span></li>)}</ul>
        </Card>
        <Card path="/mail" id="Surel" en="Mail" textId="Setiap surel yang terkirim, HTML dan teks." textEn="Every message sent, HTML and text."><Figure value={view.mails} label="terkirim / sent" /></Card>
        <Card path="/site" id="Situs" en="Site" textId="Halaman status di dalam halaman Google Sites tiruan." textEn="The status page inside a stand-in for a Google Sites page." />
        <Card path="/clock" id="Jam" en="Clock" textId="Majukan waktu virtual; pemicu yang jatuh tempo dijalankan." textEn="Move virtual time on; due triggers fire."><Figure value={view.triggers} label="pemicu / triggers" /></Card>
        <Card path="/executions" id="Eksekusi" en="Executions" textId="Setiap kali skrip berjalan: sebab, hasil, biaya, catatan." textEn="Every run of the script: cause, outcome, cost, log.">
          <Figure value={view.executions} label="kali / runs" />
          {view.failures > 0 && <p><a class="badge badge-bad" href="/executions?failed=1">{view.failures} gagal / failed</a></p>}
        </Card>
      </div>
    </>
  );
}

function Card(properties: { path: string; id: string; en: string; textId: string; textEn: string; children?: preact.ComponentChildren }) {
  return (
    <section class="card">
      <h2><a href={properties.path}><Words id={properties.id} en={properties.en} /></a></h2>
      <p lang="id">{properties.textId}</p>
      <p class="words-english" lang="en">{properties.textEn}</p>
      {properties.children}
    </section>
  );
}

function Figure({ value, label }: { value: number; label: string }) {
  return <p class="figure"><strong>{value.toLocaleString('id-ID')}</strong> {label}</p>;
}
