/**
 * A synchronous two-way channel between the main thread and one worker: one of the two has the turn, the other sleeps. Plain JavaScript, because the
 * worker loads it without a build step. Messages are anything that v8.serialize takes.
 */
'use strict';
const { deserialize, serialize } = require('node:v8');

const MAIN = 0;
const WORKER = 1;
const LARGEST = 1 << 30;
/** Real milliseconds; longer than a worker lets a script run without a service call. */
const LONGEST_SILENCE = 420_000;

/** The memory that both sides share. */
function createChannelMemory() {
  return { control: new SharedArrayBuffer(8), data: new SharedArrayBuffer(1 << 16, { maxByteLength: LARGEST }) };
}

function openChannel(memory, mine) {
  const control = new Int32Array(memory.control);
  const theirs = mine === MAIN ? WORKER : MAIN;
  return {
    /** Gives a message and the turn to the other side. */
    send(message) {
      const bytes = serialize(message);
      if (memory.data.byteLength < bytes.length) memory.data.grow(bytes.length);
      new Uint8Array(memory.data).set(bytes);
      Atomics.store(control, 1, bytes.length);
      Atomics.store(control, 0, theirs);
      Atomics.notify(control, 0);
    },
    /** Sleeps until the turn comes back; the message that came with it. */
    receive() {
      while (Atomics.load(control, 0) === theirs) {
        if (Atomics.wait(control, 0, theirs, LONGEST_SILENCE) === 'timed-out') throw new Error('The other thread does not answer');
      }
      return deserialize(Buffer.from(new Uint8Array(memory.data, 0, Atomics.load(control, 1)).slice().buffer));
    },
  };
}

module.exports = { createChannelMemory, openChannel, MAIN, WORKER };
