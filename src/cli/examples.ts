/** What stands below the options in `--help`; the lines fit 80 columns. */
export const EXAMPLES = `
Examples:
  What two articles share, where they differ, and what each has alone:
    $ compare-sources bgnes.txt rte.txt
  Nothing but the differences between any number of articles:
    $ compare-sources *.txt --only differ
  Names to show, in the order of the files:
    $ compare-sources a.txt b.txt --label Reuters --label AP
  Everything side by side, in the browser:
    $ compare-sources *.txt --open --output report.html
  Let a script decide by the exit code:
    $ compare-sources a.txt b.txt --quiet --fail-on conflict.number,conflict.quote
  Every conflict in a line, with jq:
    $ compare-sources a.txt b.txt -f json | jq -r '.claims[].conflicts[].message'
  One article from another program:
    $ ssh desk cat report.txt | compare-sources - wire.txt
  Documents, feeds, agency files and folders of them:
    $ compare-sources report.docx wire/ "agency/*.xml" feed.xml#3
  Web pages, kept so that the run can be repeated offline:
    $ compare-sources --cache pages https://one.example/a https://two.example/b
  What was read in one article, when a comparison surprises:
    $ compare-sources inspect a.txt
  Whether a draft quotes, counts and names as its sources do:
    $ compare-sources check draft.md --against "wire/*.txt"

A file that has the name of a command: compare-sources ./inspect b.txt
Exit codes: 0 compared, 1 found what --fail-on names, 2 not compared.`
