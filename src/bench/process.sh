#!/usr/bin/env bash
# Whole processes beside others, in turn (A B A B …), so that a busy machine slows both; medians and their ratios are printed:
#   src/bench/process.sh FOLDER [COPIES]
# FOLDER holds texts (*.txt), the first of which is the one text; COPIES is how many files the archive has (2000).
# Needs target/ to be packaged, bash, GNU time and, for the archive, cmark (Debian: apt-get install time cmark).
# "cpu" is user and system seconds of all processes, which a busy machine bends less than the clock; peak is that of the largest process.
set -eu
texts=${1:?usage: src/bench/process.sh FOLDER [COPIES]}
copies=${2:-2000}
here=$(cd "$(dirname "$0")/../.." && pwd)
program=$here/target/gazette-parse
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export XDG_CACHE_HOME=$work/cache
export TIMEFORMAT='%R %U %S'

# Appends wall seconds, cpu seconds and peak KiB of a command to a file.
run() {
  local file=$1
  shift
  { time /usr/bin/time -q -f %M -o "$work/peak" "$@" >/dev/null 2>&1 || :; } 2>"$work/time"
  read -r wall user sys <"$work/time"
  awk -v w="$wall" -v u="$user" -v s="$sys" '{ print w, u + s, $1 }' "$work/peak" >>"$file"
}

# The median of a column of a file.
median() { sort -n -k "$2,$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'; }

# compare RUNS WHAT [TIMES]: runs the commands a and b in turn, and prints their ratio, divided by TIMES.
compare() {
  rm -f "$work/a" "$work/b"
  for _ in $(seq "$1"); do
    run "$work/a" "$work/run-a"
    run "$work/b" "$work/run-b"
  done
  printf '%s\n' "$(median "$work/a" 1) $(median "$work/b" 1) $(median "$work/a" 2) $(median "$work/b" 2) $(median "$work/a" 3)" |
    awk -v what="$2" -v n="${3:-1}" '{ printf "%-46s wall %5.2f  cpu %5.2f   (wall %.3f / %.3f s, cpu %.3f / %.3f s, peak %d MiB)\n", what, $1/$2/n, $3/$4/n, $1, $2, $3, $4, $5/1024 }'
}

# command_of NAME WORD...: what compare runs under that name.
command_of() {
  local file=$work/run-$1
  shift
  { printf '#!/bin/sh\nexec' && printf " '%s'" "$@" && echo; } >"$file"
  chmod +x "$file"
}

printf 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n' >"$work/Hello.java"
"${java}c" -d "$work" "$work/Hello.java"
one=$(find "$texts" -name '*.txt' | sort | head -n 1)
"$java" -version 2>&1 | sed -n 2p
printf 'one text: %s, %s bytes\n' "$(basename "$one")" "$(wc -c <"$one")"

"$program" "$one" >/dev/null 2>&1 || :
command_of a "$program" "$one"
command_of b "$java" -cp "$work" Hello
compare 21 'one text / hello world of the same JDK'
printf '清河市人民政府公报\n' >"$work/short.txt"
command_of a "$program" "$work/short.txt"
compare 21 'one line / hello world of the same JDK'

mkdir "$work/archive"
made=0
while [ "$made" -lt "$copies" ]; do
  for text in "$texts"/*.txt; do
    [ "$made" -lt "$copies" ] || break
    cp "$text" "$work/archive/$made.txt"
    made=$((made + 1))
  done
done
command_of a "$program" --out-dir="$work/json" --force --jobs=2 --fail-on=never -q "$work/archive"
if command -v cmark >/dev/null; then
  command_of b sh -c "find \"$work/archive\" -name \"*.txt\" -print0 | xargs -0 -P2 -n1 cmark -t xml"
  compare 3 "$copies files, two jobs / cmark by xargs -P2"
else
  echo 'cmark is not installed: Debian has it as cmark'
fi

for times in 1 4 16 64; do
  for _ in $(seq "$times"); do cat "$one"; done >"$work/$times.txt"
done
command_of b "$program" "$work/4.txt"
for times in 1 16 64; do
  command_of a "$program" "$work/$times.txt"
  compare 5 "a byte of $times x the text / of 4 x the text" "$(awk "BEGIN { print $times / 4 }")"
done
