import { table } from '../table.js';
import { holdBars, isHeld } from './bars.js';
import { fetchedBy, fetchedByPeer } from './measure.js';
import type { Build } from './measure.js';
import { situations } from './pages.js';
import type { SituationName } from './pages.js';
import { peers } from './peers.js';

const BUILDS: readonly Build[] = ['rolldown', 'esbuild', 'standalone', 'standalone with preload'];

/** What each page fetches until it works: the bars, every build, the peers, all from one run. */
export async function bytesTable(root: string): Promise<string> {
  const held = await holdBars(root);
  if (!held.every(isHeld)) process.exitCode = 1;
  const bars = held.map((bar) => [
    bar.name,
    String(bar.found.bytes),
    String(bar.bytes),
    String(bar.found.roundTrips),
    bar.roundTrips === undefined ? '' : String(bar.roundTrips),
    isHeld(bar) ? 'yes' : '**no**',
  ]);
  const rows: string[][] = [];
  for (const build of BUILDS) {
    for (const [name, found] of Object.entries(await fetchedBy(root, build))) {
      const { bytes, requests, roundTrips } = found;
      rows.push([
        situations[name as SituationName].name,
        build,
        String(bytes),
        String(requests),
        String(roundTrips),
      ]);
    }
  }
  for (const peer of peers) {
    const { bytes, requests, roundTrips } = await fetchedByPeer(root, peer);
    rows.push([peer.name, 'rolldown', String(bytes), String(requests), String(roundTrips)]);
  }
  return [
    table(['what', 'bytes', 'bar', 'round trips', 'bar', 'held'], bars),
    table(['page', 'build', 'bytes', 'requests', 'round trips'], rows),
  ].join('\n\n');
}
