/** npm run deploy: builds, pushes with clasp and keeps one deployment of the web app up to date. */
import { requireEngine } from './support/engine.mjs';
import { ensureInstalled } from './support/install.mjs';

requireEngine();

try {
  await ensureInstalled((words) => console.log(words));
  await deploy();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function deploy() {
  const { clasp, claspProjectFile, scriptId } = await import('./support/clasp.mjs');
  const { bringDeploymentUpToDate } = await import('./support/deployment.mjs');
  const { buildVersion } = await import('./support/buildVersion.mjs');
  const { inProject } = await import('./support/root.mjs');
  const { runNode } = await import('./support/run.mjs');

  const script = scriptId();
  if (!script) {
    throw new Error(
      `Isi dahulu "scriptId" di ${claspProjectFile()}: Setelan Proyek > ID Skrip di script.google.com.\n` +
        'Fill in "scriptId" in that file first: Project Settings > Script ID at script.google.com.',
    );
  }
  const { loggedIn } = await clasp('show-authorized-user');
  if (!loggedIn) {
    throw new Error('Belum masuk ke Google: jalankan "npx clasp login" dahulu.\nNobody is logged in: run "npx clasp login" first.');
  }

  const built = await runNode([inProject('scripts/build.mjs'), '--if-stale', '--of-this-version'], { show: true });
  if (built.code !== 0) throw new Error('Bundel tidak dapat dibangun; tidak ada yang dikirim · The bundle cannot be built; nothing was pushed');

  // Without --force clasp asks before it replaces the manifest, and where nobody can answer it pushes nothing.
  const pushed = await clasp('push', '--force');
  console.log(pushed.length > 0 ? `Terkirim · Pushed: ${pushed.join(', ')}` : 'Berkas sudah sama · Files are already up to date');

  const { deploymentId, created } = await bringDeploymentUpToDate(script, buildVersion());
  console.log(created ? 'Deployment pertama dibuat · First deployment made' : 'Deployment diperbarui · Deployment brought up to date');
  console.log(`https://script.google.com/macros/s/${deploymentId}/exec`);
}
