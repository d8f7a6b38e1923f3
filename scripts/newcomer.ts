/**
 * `npm run newcomer`: what somebody gets who has only the README. HEAD is cloned into an empty folder, npm's cache is
 * empty, every command of the README that needs neither a Google account nor hours is run, and a table says how long
 * each took.
 * `-- --without-tests` leaves out `npm test`, which takes longest.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {} from '../preview/page/window';
import { startChrome } from './chrome';
import { readmeCommands, reasonNotToRun } from './readmeCommands';

const PRINTED_ADDRESS = /Leadsheet preview: (\S+)/;
/** `npm test` can take half an hour, and longer beside other work. */
const PATIENCE = 2 * 3_600_000;

const folder = mkdtempSync(join(tmpdir(), 'leadsheet-newcomer-'));
const home = join(folder, 'leadsheet');
try {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), home]);
  for (const command of readmeCommands(readFileSync(join(home, 'README.md'), 'utf8'))) {
    const started = Date.now();
    const outcome = await outcomeOf(command);
    console.log(`| ${command} | ${((Date.now() - started) / 1000).toFixed(1)} s | ${outcome} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function outcomeOf(command: string): Promise<string> {
  const reason = reasonNotToRun(command);
  if (reason) return `not run: ${reason}`;
  if (command === 'npm run newcomer') return 'this table';
  if (command === 'npm test' && process.argv.includes('--without-tests')) return 'not run, as asked';
  try {
    return /npm start$/.test(command) ? await served(command) : await ran(command);
  } catch (failure) {
    process.exitCode = 1;
    return `FAILED: ${failure instanceof Error ? failure.message : String(failure)}`;
  }
}

function begin(command: string): ChildProcess {
  // A group of its own, so that what a server starts ends with it. npm's own settings here aren't a newcomer's.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^INIT_CWD$/.test(name));
  return spawn(command, {
    cwd: home,
    shell: true,
    detached: true,
    env: { ...Object.fromEntries(own), npm_config_cache: join(folder, 'cache') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ends what was started and all that it started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

/** Runs a command to its end. */
function ran(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const running = begin(command);
    const late = setTimeout(() => end(running), PATIENCE);
    let said = '';
    for (const stream of [running.stdout, running.stderr])
      stream?.on('data', (text) => {
        said = `${said}${text}`.slice(-2000);
      });
    running.on('error', reject);
    running.on('close', (code) => {
      clearTimeout(late);
      if (code === 0) resolve('done');
      else reject(new Error(`it ended with ${code}: ${said.trim().split('\n').slice(-5).join(' ')}`));
    });
  });
}

/** Runs a server until its address is printed, and types a formula into the page that it serves. */
async function served(command: string): Promise<string> {
  const running = begin(command);
  try {
    const url = await printedAddress(running);
    return `${url} answers: =CPL(5000, 125) is ${await typedIn(url)}`;
  } finally {
    if (running.exitCode === null) end(running);
  }
}

function printedAddress(running: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [running.stdout, running.stderr])
      stream?.on('data', (text) => {
        said += text;
        const url = PRINTED_ADDRESS.exec(said)?.[1];
        if (url) resolve(url);
      });
    running.on('close', () => reject(new Error(said.trim().split('\n').slice(-5).join(' '))));
  });
}

/** @throws Error when the cell doesn't show 40 */
async function typedIn(url: string): Promise<string> {
  const browser = await startChrome();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector('body[data-ready="1"]');
    const cell = () => window.leadsheet?.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('A1');
    await page.evaluate(`(${cell})().activate()`);
    await page.keyboard.type('=CPL(5000, 125)');
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.leadsheet?.calculated());
    const shown = String(await page.evaluate(`(${cell})().getDisplayValue()`));
    if (shown !== '40') throw new Error(`=CPL(5000, 125) shows “${shown}” in the preview.`);
    return shown;
  } finally {
    await browser.close();
  }
}
