// node check.mjs DESCRIPTION CSV: is the description good CSVW, and can a CSVW parser read the CSV by it?
// 1. Each key is a property of the W3C's vocabulary that things of its kind may have. 2. Each column of the CSV is described, in its order.
// 3. The parser makes one value of each cell that is not empty, of the type that is described. Prints the counts, or what is wrong (status 1).
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import factory from '@rdfjs/data-model'
import datasets from '@rdfjs/dataset'
import vocabulary from '@vocabulary/csvw'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import { parse } from 'csv-parse/sync'

const CSVW = 'http://www.w3.org/ns/csvw#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const BASE = 'http://example.org/'
// The standard's JSON-LD context calls these properties of the vocabulary by plural names.
const PLURALS = { columns: 'column', titles: 'title' }
const VALUES = {
  [XSD + 'integer']: /^[+-]?\d+$/,
  [XSD + 'date']: /^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  [XSD + 'string']: /^/
}

const faults = []
const known = datasets.dataset(vocabulary({ factory }))
const node = iri => factory.namedNode(iri)
const objects = (subject, property) => [...known.match(subject, node(property))].map(quad => quad.object)

// The classes that a domain or range stands for: one, or the members of a union.
function classes (term) {
  const [union] = objects(term, 'http://www.w3.org/2002/07/owl#unionOf')
  if (!union) return [term.value]
  const members = []
  for (let list = union; list && list.value !== RDF + 'nil'; [list] = objects(list, RDF + 'rest')) {
    members.push(...objects(list, RDF + 'first').map(member => member.value))
  }
  return members
}

function walk (thing, kind) {
  for (const [key, value] of Object.entries(thing)) {
    if (key.startsWith('@') || key.includes(':')) continue // of JSON-LD, or of another vocabulary
    const property = node(CSVW + (PLURALS[key] ?? key))
    if (!objects(property, RDF + 'type').some(type => type.value === RDF + 'Property')) {
      faults.push(`${key} is no property of CSVW`)
      continue
    }
    const domains = objects(property, RDFS + 'domain').flatMap(classes)
    if (domains.length && !domains.includes(CSVW + kind)) faults.push(`${kind} has no ${key}`)
    const [range] = objects(property, RDFS + 'range').flatMap(classes)
    for (const inner of [value].flat()) {
      if (inner && typeof inner === 'object' && range?.startsWith(CSVW) && key !== 'titles') walk(inner, range.slice(CSVW.length))
    }
  }
}

const description = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const text = readFileSync(process.argv[3], 'utf8')
if (description['@context']?.[0] !== 'http://www.w3.org/ns/csvw') faults.push('@context is not that of CSVW')
walk(description, 'Table')

const columns = description.tableSchema.columns
const [header, ...rows] = parse(text, { bom: true })
header.forEach((title, i) => {
  if (!Object.values(columns[i]?.titles ?? {}).includes(title)) faults.push(`column ${i + 1}, ${title}, is described as ${columns[i]?.name}`)
})
if (header.length !== columns.length) faults.push(`${header.length} columns, ${columns.length} described`)

// The description as triples, as the standard's context makes them.
const metadata = datasets.dataset()
const add = (subject, property, object) => metadata.add(factory.quad(subject, property, object))
const csvw = name => node(CSVW + name)
const schema = factory.blankNode()
add(factory.blankNode(), csvw('tableSchema'), schema)
let list = factory.blankNode()
add(schema, csvw('column'), list)
columns.forEach((column, i) => {
  const one = factory.blankNode()
  add(one, csvw('name'), factory.literal(column.name))
  Object.entries(column.titles).forEach(([language, title]) => add(one, csvw('title'), factory.literal(title, language)))
  add(one, csvw('datatype'), node(XSD + column.datatype))
  const rest = i + 1 < columns.length ? factory.blankNode() : node(RDF + 'nil')
  add(list, node(RDF + 'first'), one)
  add(list, node(RDF + 'rest'), rest)
  list = rest
})

let values = 0
for await (const { predicate, object } of new CsvwParser({ metadata, baseIRI: BASE }).import(Readable.from([text]))) {
  if (!predicate.value.startsWith(BASE)) continue // rows and their numbers
  const column = columns.find(column => predicate.value === `${BASE}#${encodeURIComponent(column.name)}`)
  if (!column) faults.push(`${predicate.value} is not described`)
  else if (object.datatype.value !== XSD + column.datatype) faults.push(`${column.name} is read as ${object.datatype.value}`)
  else if (!VALUES[object.datatype.value]?.test(object.value)) faults.push(`${column.name}: ${object.value} is no ${column.datatype}`)
  else values++
}
const cells = rows.flat().filter(cell => cell !== '').length
if (values !== cells) faults.push(`${cells} cells, ${values} read`)
console.log(faults.length ? faults.join('\n') : `${columns.length} columns, ${cells} values`)
process.exitCode = faults.length ? 1 : 0
