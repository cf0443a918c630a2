/** The status page in the browser. */
import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<p>Layanan Kawasan</p>, root);
