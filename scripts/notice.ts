/** Writes NOTICE from data/manifest.json; `--check` only says whether it is current (exit 1 when not). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readManifest, type DataFile, type DataSource } from './data/manifest.ts';

const files = readManifest();

const plural = (n: number, one: string): string =>
  `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

const fileSection = ({ file, title, rows, date, sources }: DataFile): string =>
  `data/${file}\n  ${title}; ${plural(rows, 'row')}, state of ${date}.\n  From: ${sources.map(({ name }) => name).join('; ')}.`;

const sourceSection = ({ name, url, version, licence, attribution }: DataSource): string =>
  `${name} (${version})\n  ${url}\n  ${attribution}\n  Licence: ${licence}`;

const sources = new Map(files.flatMap((f) => f.sources).map((source) => [source.name, source]));
const licences = [...new Set([...sources.values()].map(({ licence }) => licence))].sort();

/** Texts that a licence wants to go along with what it covers; the Apache License is in LICENSE. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright
notice and this permission notice shall be included in all copies or substantial portions of the Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE
AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO
EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING
FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN
CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  'BSD-3-Clause': `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met: Redistributions of source code must retain the above copyright notice, this list of
conditions and the following disclaimer. Redistributions in binary form must reproduce the above copyright notice,
this list of conditions and the following disclaimer in the documentation and/or other materials provided with the
distribution. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or
promote products derived from this software without specific prior written permission.
THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT,
STRICT LIABILITY, OR TORT ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE.`,
  'CC-BY-4.0': `https://creativecommons.org/licenses/by/4.0/legalcode. The data were reduced, recoded and compiled.`,
  'DRL-1.1': `Detection Rule License 1.1, https://github.com/SigmaHQ/Detection-Rule-License. Names of hosts were taken over; the
authors of the rule are named above.`,
};

const notice = `Davylamp
Licensed under the Apache License, Version 2.0 (see LICENSE).

This product ships data of others, each under its own licence. Every file can be left out or replaced.
IP Geolocation by DB-IP (https://db-ip.com).

FILES

${files.map(fileSection).join('\n\n')}

SOURCES

${[...sources.values()].map(sourceSection).join('\n\n')}

LICENCES

${licences
  .filter((licence) => TEXTS[licence] !== undefined)
  .map((licence) => `${licence}\n\n${TEXTS[licence]}`)
  .join('\n\n')}
`;

const path = new URL('../NOTICE', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(path, notice);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== notice) {
  console.error('NOTICE is not current: node scripts/notice.ts');
  process.exitCode = 1;
}
