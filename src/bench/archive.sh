#!/usr/bin/env bash
# An archive of many files: memory, a second run, and ten runs that are killed.
#   src/bench/archive.sh FOLDER [COPIES]
# FOLDER holds texts (*.txt); COPIES is how many files the archive has (2000). Exit status 1 when a run ends with other bytes than an
# undisturbed one, a second run touches a file, or the memory passes 128 MiB. Needs target/ to be packaged and Debian's package time.
set -euo pipefail
texts=${1:?usage: src/bench/archive.sh FOLDER [COPIES]}
copies=${2:-2000}
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mapfile -d '' -t found < <(find "$(cd "$here" && cd "$texts" && pwd)" -maxdepth 1 -name '*.txt' -print0 | sort -z)
for ((i = 0; i < copies; i++)); do
  mkdir -p "in/$((2000 + i % 25))"
  cp "${found[i % ${#found[@]}]}" "in/$((2000 + i % 25))/$i.txt"
done

sums() { (cd "$1" && find . -type f ! -name '*.lock' -print0 | sort -z | xargs -0 sha256sum); }
outputs() { (cd "$1" 2>/dev/null && find . -name '*.json' -print0 | sort -z | xargs -0r sha256sum) || :; }
touched() { find "$1" -type f -printf '%p %i %T@\n' | sort; }
fail() { echo "FAILED: $1"; exit 1; }
# Peak MiB and seconds of a run.
measured() {
  /usr/bin/time -f '%M %e' -o cost "$here/target/gazette-parse" --jobs 2 -q --fail-on=never --out-dir out in
  awk -v what="$1" '{ printf "%s: %.0f MiB resident, %.1f s\n", what, $1 / 1024, $2; exit $1 > 128 * 1024 }' cost || fail memory
}

printf '%s files, %s\n' "$copies" "$(du -sh --apparent-size in | cut -f1)"
measured 'first run'
mv cost first
sums out >whole
touched out >before
measured 'second run'
touched out >after
cmp -s before after && echo 'second run: touched nothing' || fail 'second run'

outputs out >outputs-whole
for round in 1 2 3 4 5 6 7 8 9 10; do
  rm -rf killed
  (exec "$here/target/gazette-parse" --jobs 2 -q --fail-on=never --out-dir killed in) &
  sleep "$(awk -v part="$RANDOM" '{ print $2 * part / 32768 }' first)"
  kill -9 $! 2>/dev/null || :
  wait $! 2>/dev/null || :
  outputs killed >outputs-killed
  grep -vxFf outputs-whole outputs-killed >odd && fail "an output that is not whole: $(cat odd)"
  "$here/target/gazette-parse" --jobs 2 -q --fail-on=never --out-dir killed in
  sums killed >again
  cmp -s whole again || fail "other bytes after kill $round"
  echo "kill $round: $(wc -l <outputs-killed) outputs, all whole; the next run ended with the same bytes"
done
