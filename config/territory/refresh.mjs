#!/usr/bin/env node
// Refreshes the territories that ship with the product from the npm package @etalab/decoupage-administratif.
// Needs Node 18+ with npm, and tar; the build does not. Usage: config/territory/refresh.mjs [version]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = '@etalab/decoupage-administratif'
const version = process.argv[2] ?? '6.0.0'
const target = join(dirname(fileURLToPath(import.meta.url)), '../../ejb/src/main/resources/reference/territory')
const work = mkdtempSync(join(tmpdir(), 'maillage-territory-'))

try {
  execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${version}`], { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['xzf', archive], { cwd: work })
  write(read('communes'), read('epci'), read('ept'), read('departements'))
} finally {
  rmSync(work, { recursive: true, force: true })
}

function read(name) {
  return JSON.parse(readFileSync(join(work, 'package/data', `${name}.json`), 'utf8'))
}

function write(communes, epci, ept, departements) {
  const current = communes.filter((c) => c.type === 'commune-actuelle')
  const currentCodes = new Set(current.map((c) => c.code))
  const epciOf = members(epci)
  const eptOf = members(ept)

  csv('communes.csv', ['insee', 'name', 'department', 'population', 'postal_codes', 'epci', 'ept'],
    current.map((c) => [c.code, c.nom, c.departement, c.population ?? '', (c.codesPostaux ?? []).join(' '),
      epciOf.get(c.code) ?? '', eptOf.get(c.code) ?? '']))
  csv('epci.csv', ['siren', 'name'], epci.map((e) => [e.code, e.nom]))
  csv('ept.csv', ['siren', 'name'], ept.map((e) => [e.code, e.nom]))

  const inhabited = new Set(current.map((c) => c.departement))
  csv('departments.csv', ['code', 'name'], departements.filter((d) => inhabited.has(d.code)).map((d) => [d.code, d.nom]))

  // Merged communes, municipal arrondissements, and the codes a commune had before.
  const retired = new Map()
  const retire = (old, now) => {
    if (currentCodes.has(old)) return
    if (!currentCodes.has(now)) throw new Error(`${old} leads to ${now}, which is no commune of today`)
    // A code that two communes had in turn says nothing certain: the explicit successor, seen first, stays.
    if (!retired.has(old)) retired.set(old, now)
  }
  for (const c of communes) {
    if (c.type !== 'commune-actuelle') retire(c.code, c.chefLieu ?? c.commune)
  }
  for (const c of current) {
    for (const old of c.anciensCodes ?? []) retire(old, c.code)
  }
  csv('retired-codes.csv', ['old_code', 'insee'], [...retired])

  // Addresses still carry the names of communes that were merged years ago.
  const nameOf = new Map(current.map((c) => [c.code, c.nom]))
  csv('former-names.csv', ['old_code', 'insee', 'name'], communes
    .filter((c) => c.type === 'commune-deleguee' || c.type === 'commune-associee')
    .map((c) => [c.code, c.chefLieu ?? c.commune, c.nom])
    .filter(([, now, name]) => nameOf.get(now) !== name))

  // The year's code géographique holds from the first of January; the package's major version is the year minus 2020.
  const year = 2020 + Number(version.split('.')[0])
  writeFileSync(join(target, 'reference.properties'),
    `# Written by config/territory/refresh.mjs\nversion=${version}\ndate=${year}-01-01\n`)
  console.log(`${current.length} communes, ${epci.length} EPCI, ${ept.length} EPT, ${inhabited.size} départements, `
    + `${retired.size} retired codes (${communes.length - current.length} listed as former communes)`)
}

function members(groups) {
  const of = new Map()
  for (const group of groups) for (const member of group.membres) of.set(member.code, group.code)
  return of
}

function csv(name, header, rows) {
  const quoted = (value) => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value))
  const sorted = rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
  writeFileSync(join(target, name), [header, ...sorted].map((row) => row.map(quoted).join(',')).join('\n') + '\n')
}
