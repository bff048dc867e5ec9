import { checkstyle } from './checkstyle.ts'
import { csv } from './csv.ts'
import type { FindingFormat } from './format.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

export const FINDING_FORMATS: FindingFormat[] = [terminal, json, sarif, junit, checkstyle, github, gitlab, markdown, csv]
