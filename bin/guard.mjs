// Preloaded into every program that run.mjs starts: when run.mjs is gone, even by kill -9, the program stops too
// instead of holding the port.
const parent = process.ppid;
const graceMilliseconds = 8_000;

const timer = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(timer);
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMilliseconds).unref();
}, 500);
timer.unref();
