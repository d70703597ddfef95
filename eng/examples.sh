#!/usr/bin/env bash
# Puts the sample's numbers into the example of README.md and into docs/picture.svg. Run it when the sample or the model has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
./chesil appraise samples/chalkshire --out "$results/chalkshire" >/dev/null 2>&1

open_number() { ./chesil open "$results/chalkshire" "$1"; }
value_of() { open_number "$1" | sed -n '2s/^ *\([0-9.,%]*\).*/\1/p'; }
show() { sed -i "s|\(id=\"$1\"[^>]*>\)[^<]*|\1$2|" docs/picture.svg; }

criterion=evaluation/1/option/acute-a/criterion/safe-care
performance=performance/safe-care/acute-a
show total-a "$(value_of evaluation/1/option/acute-a/total)"
show total-b "$(value_of evaluation/1/option/acute-b/total)"
show part "$(value_of $criterion)"
show points "$(value_of $performance)"
show mean "$(value_of $performance)"
show weight "$(value_of evaluation/1/weight/safe-care)"
show low "$(open_number $performance | sed -n 's/.*panel means from \([0-9.]*\) to .*/\1/p')"
show high "$(open_number $performance | sed -n 's/.*panel means from [0-9.]* to \([0-9]*\.[0-9]*\).*/\1/p')"
show score "$(value_of score/safe-care/acute-a/clinical/clinical-1)"

open_number $criterion >"$results/example"
# The block of README.md that follows the sentence about chesil open.
awk -v example="$results/example" '
  /answers like this:$/ { awaited = 1 }
  skipping && /^```$/ { skipping = 0 }
  !skipping { print }
  awaited && /^```$/ { while ((getline line < example) > 0) print line; awaited = 0; skipping = 1 }
' README.md >"$results/readme" && cat "$results/readme" >README.md
git --no-pager diff --stat README.md docs/picture.svg
