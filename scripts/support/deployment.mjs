import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clasp, claspProjectFile } from './clasp.mjs';

/** Begins the description of the deployment that this project keeps, so that it is found again from another machine. */
const mark = 'Layanan Kawasan';

const memory = () => path.join(path.dirname(claspProjectFile()), '.local', 'deployment.json');

function remembered(script) {
  try {
    const { scriptId, deploymentId } = JSON.parse(readFileSync(memory(), 'utf8'));
    return scriptId === script ? deploymentId : undefined;
  } catch {
    return undefined;
  }
}

/** The deployment to bring up to date; the one without a version is Google's test deployment (@HEAD) and never meant. */
function ours(deployments, script) {
  const numbered = deployments.filter(({ versionNumber }) => versionNumber !== undefined);
  return numbered.find(({ deploymentId }) => deploymentId === remembered(script)) ?? numbered.find(({ description }) => description?.startsWith(mark));
}

/**
 * Points the one deployment of the web app to what was just pushed; makes it the first time. Its address stays for ever.
 * @param {string} script id of the Apps Script project
 * @param {string} version
 * @returns {Promise<{ deploymentId: string, created: boolean }>}
 */
export async function bringDeploymentUpToDate(script, version) {
  const existing = ours(await clasp('list-deployments'), script);
  const described = ['--description', `${mark} ${version}`];
  const { deploymentId } = existing ? await clasp('update-deployment', existing.deploymentId, ...described) : await clasp('create-deployment', ...described);
  if (!deploymentId) throw new Error('clasp named no deployment.');
  mkdirSync(path.dirname(memory()), { recursive: true });
  writeFileSync(memory(), `${JSON.stringify({ scriptId: script, deploymentId }, null, 2)}\n`);
  return { deploymentId, created: !existing };
}
