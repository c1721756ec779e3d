// The page that verifies certificates: by code in this browser, by number and by file on the server.

import { proofIn, statusIn } from './proof.js';
import { textInPicture, watch } from './scan.js';
import { asTold, onPaper } from './written.js';

const LANGUAGES = ['kk', 'ru', 'en'];
const KINDS = { GENUINE: 'good', PROVEN: 'good', PROVEN_ONLY: 'careful', DISPUTED: 'careful', REPLACED: 'careful', UNKNOWN_KEY: 'careful' };
const FIELDS = ['number', 'iin', 'name', 'born', 'statusOn', 'issuedAt', 'endedAt', 'replacedBy', 'listOf'];
const byId = (id) => document.getElementById(id);

let texts = {};
let language = LANGUAGES.find((one) => (navigator.languages || []).some((wanted) => wanted.startsWith(one))) || 'en';
let shown = null;
let stopCamera = null;

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.querySelectorAll('[data-text]').forEach((part) => { part.textContent = texts[chosen][part.dataset.text]; });
  document.querySelectorAll('[data-language]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.language === chosen));
  });
  if (shown) {
    show(shown);
  }
}

/** @param answer a key of the texts, and fields to compare */
function show(answer) {
  shown = answer;
  const fields = answer.fields || {};
  byId('answer').hidden = false;
  const kind = KINDS[answer.key.replace('finding.', '')] || 'bad';
  byId('answer').dataset.kind = kind === 'good' && answer.also ? 'careful' : kind;
  byId('finding').textContent = [answer.key, answer.also].filter(Boolean).map((key) => texts[language][key]).join(' ');
  byId('compare').hidden = !fields.iin;
  byId('fields').replaceChildren(...FIELDS.filter((field) => fields[field]).flatMap((field) => {
    const term = document.createElement('dt');
    const value = document.createElement('dd');
    term.textContent = texts[language]['field.' + field];
    value.textContent = fields[field];
    return [term, value];
  }));
  byId('answer').scrollIntoView({ block: 'nearest' });
}

const moment = (text) => text && onPaper(text.slice(0, 10)) + ' ' + text.slice(11, 16) + ' UTC';

async function get(file, read) {
  try {
    const answer = await fetch(file);
    return answer.ok ? await read(answer) : null;
  } catch (offline) {
    return null;
  }
}

async function showCode(text) {
  const keys = await get('keys.json', (answer) => answer.json()) || { keys: [] };
  const proof = await proofIn(text, keys);
  if (!proof) {
    show({ key: 'code.foreign' });
  } else if (proof.forged || proof.unknownKey) {
    show({ key: proof.forged ? 'finding.FORGED' : 'finding.UNKNOWN_KEY' });
  } else {
    const list = await get('status.jwt', (answer) => answer.text());
    showProof(proof, list && await statusIn(list, keys));
  }
}

function showProof(proof, status) {
  if (!status) {
    show({ key: 'finding.PROVEN_ONLY', fields: proof });
    return;
  }
  const ended = status.annulled.includes(proof.number) ? 'ANNULLED' : status.replaced.includes(proof.number) ? 'REPLACED' : 'PROVEN';
  const old = status.exp * 1000 < Date.now();
  show({
    key: 'finding.' + ended,
    also: old && 'list.old',
    fields: { ...proof, listOf: moment(new Date(status.iat * 1000).toISOString()) },
  });
}

async function ask(question, body) {
  try {
    const answer = await fetch(question, { method: 'POST', body });
    if (answer.ok) {
      const said = await answer.json();
      show({ key: 'finding.' + said.finding, fields: { ...said, issuedAt: moment(said.issuedAt), endedAt: moment(said.endedAt) } });
    } else {
      show({ key: { 400: 'error.input', 429: 'error.often' }[answer.status] || 'error.server' });
    }
  } catch (offline) {
    show({ key: 'error.offline' });
  }
}

function closeCamera() {
  if (stopCamera) {
    stopCamera();
    stopCamera = null;
  }
  byId('view').hidden = true;
  byId('camera').dataset.text = 'code.camera';
  byId('camera').textContent = texts[language]['code.camera'];
}

async function openCamera() {
  byId('view').hidden = false;
  byId('camera').dataset.text = 'code.stop';
  byId('camera').textContent = texts[language]['code.stop'];
  try {
    stopCamera = await watch(byId('view'), (text) => { closeCamera(); showCode(text); });
  } catch (refused) {
    closeCamera();
    show({ key: 'error.camera' });
  }
}

byId('camera').addEventListener('click', () => (byId('view').hidden ? openCamera() : closeCamera()));
byId('picture').addEventListener('change', async ({ target }) => {
  if (target.files.length) {
    const text = await textInPicture(target.files[0]);
    await (text ? showCode(text) : show({ key: 'code.unreadable' }));
  }
});
byId('question').addEventListener('submit', (event) => {
  event.preventDefault();
  ask('certificate', byId('number').value.trim() + '\n' + asTold(byId('born').value));
});
byId('file').addEventListener('change', ({ target }) => { if (target.files.length) { ask('file', target.files[0]); } });
document.querySelectorAll('[data-language]').forEach((button) => {
  button.addEventListener('click', () => speak(button.dataset.language));
});

/** What a telephone's reader of codes opens: the proof, or the number alone, behind the hash. */
function readAddress() {
  const carried = decodeURIComponent(location.hash.slice(1));
  if (/^[0-9]+$/.test(carried)) {
    showCode(carried);
  } else if (carried) {
    byId('number').value = carried;
  }
}

navigator.serviceWorker?.register('sw.js');
texts = await get('texts.json', (answer) => answer.json());
speak(language);
window.addEventListener('hashchange', readAddress);
readAddress();
