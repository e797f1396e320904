#!/bin/sh
# Whole processes, compared by the CPU seconds of each, which a busy machine bends less than the clock:
#   src/bench/process.sh FOLDER [COPIES]
# FOLDER holds texts (*.txt); COPIES is how many files the archive has (2000). It prints one ratio a line. Needs target/ to be packaged.
set -eu
texts=${1:?usage: src/bench/process.sh FOLDER [COPIES]}
copies=${2:-2000}
here=$(cd "$(dirname "$0")/../.." && pwd)
program=$here/target/gazette-parse
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# CPU seconds, wall seconds and peak KiB of a command, of the run that took least CPU out of $runs.
cost() {
  for _ in $(seq "$runs"); do
    /usr/bin/time -q -f '%U %S %e %M' -o "$work/time" "$@" >/dev/null 2>&1 || :
    awk '{ print $1 + $2, $3, $4 }' "$work/time"
  done | sort -n | head -n 1
}

ratio() { printf '%s %s\n' "$2" "$3" | awk -v what="$1" '{ printf "%-44s cpu %.2f  wall %.2f  peak %d MiB\n", what, $1/$4, $2/$5, $3/1024 }'; }

printf 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n' >"$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"
one=$(find "$texts" -name '*.txt' | sort | head -n 1)
runs=15
"$program" "$one" >/dev/null
ratio 'one text / hello world of the same JDK' "$(cost "$program" "$one")" "$(cost "$java" -cp "$work" Hello)"

mkdir "$work/archive"
made=0
while [ "$made" -lt "$copies" ]; do
  for text in "$texts"/*.txt; do
    [ "$made" -lt "$copies" ] || break
    cp "$text" "$work/archive/$made.txt"
    made=$((made + 1))
  done
done
runs=1
archive=$(cost "$program" --out-dir="$work/json" --jobs=2 --fail-on=never "$work/archive")
if command -v cmark >/dev/null; then
  ratio "$copies files, two jobs / cmark by xargs -P2" "$archive" \
    "$(cost sh -c "find '$work/archive' -name '*.txt' -print0 | xargs -0 -P2 -n1 cmark -t xml")"
else
  echo 'cmark is not installed: Debian has it as cmark'
fi

for times in 1 4 16 64; do
  for _ in $(seq "$times"); do cat "$one"; done >"$work/$times.txt"
done
runs=3
four=$(cost "$program" "$work/4.txt")
for times in 1 16 64; do
  ratio "$times x the text / 4 x (linear: $(awk "BEGIN { print $times / 4 }"))" "$(cost "$program" "$work/$times.txt")" "$four"
done
