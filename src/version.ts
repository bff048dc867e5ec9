/** The package's version; a test holds it to package.json, so that no file has to be read at start. */
export const VERSION = '0.1.0'
export const GENERATOR = `compare-sources ${VERSION}`
