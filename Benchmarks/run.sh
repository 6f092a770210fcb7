#!/bin/sh
# Measures Deskbell: Core against bare SQLite on the same store, and, where the harness for terminal
# programs is there, keys and first paint against a bare C list. Nothing is judged here: times belong
# to a machine and its load.
#
#   SIZES="10000 100000 1000000"   tickets of the generated desks (the last one takes ten minutes)
#   WORK=.build-bench              where they are kept between runs
#   HARNESS=../shared/bench        measure.py, limit/ and gen_corpus.py
set -eu
cd "$(dirname "$0")/.."

SIZES=${SIZES:-"10000 100000"}
WORK=${WORK:-.build-bench}
HARNESS=${HARNESS:-../shared/bench}
RELEASE="-c release --static-swift-stdlib -Xlinker -s"
BIN=$(pwd)/.build/release
# Real-time priority: what is measured then waits for nobody. Only root may.
if [ "$(id -u)" -eq 0 ] && command -v chrt >/dev/null; then QUIET="chrt -r 10"; else QUIET=""; fi

# shellcheck disable=SC2086 # the flags are words on purpose
swift build $RELEASE --product deskbell-bench
mkdir -p "$WORK"
WORK=$(cd "$WORK" && pwd)

store() { printf '%s/desk-%s.sqlite' "$WORK" "$1"; }

for size in $SIZES; do
  [ -e "$(store "$size")" ] ||
    "$BIN/deskbell" generate --tickets "$size" --seed 1 --store "$(store "$size")"
done

printf '\n== Working time\n'
# shellcheck disable=SC2086
$QUIET "$BIN/deskbell-bench" time 300

for size in $SIZES; do
  # What the measuring writes must not be measured next time.
  cp "$(store "$size")" "$WORK/run.sqlite"
  printf '\n== Core, %s tickets\n' "$size"
  # shellcheck disable=SC2086
  $QUIET "$BIN/deskbell-bench" "$WORK/run.sqlite" 300
  rm -f "$WORK"/run.sqlite*
done

if ! [ -e "$HARNESS/measure.py" ] || ! python3 -c 'import pyte' 2>/dev/null; then
  printf '\nNo terminal was measured: that needs %s and the Python package pyte.\n' "$HARNESS"
  exit 0
fi

if ! [ -e "$WORK/limit" ]; then
  cc -O2 -o "$WORK/limit" "$HARNESS/limit/limit.c" -lncursesw -ltinfo -lsqlite3
  python3 "$HARNESS/gen_corpus.py" --n 10000 --out "$WORK/corpus" --forms sqlite >/dev/null
fi
printf '\n== A bare C list\n'
# shellcheck disable=SC2086
$QUIET python3 "$HARNESS/measure.py" "$HARNESS/scenarios/limit.toml" \
  -p bin="$WORK/limit" -p corpus="$WORK/corpus"
for size in $SIZES; do
  printf '\n== The workspace, %s tickets\n' "$size"
  # shellcheck disable=SC2086
  $QUIET python3 "$HARNESS/measure.py" Benchmarks/scenarios/deskbell.toml \
    -p bin="$BIN/deskbell" -p db="$(store "$size")" -p agent=ada
done
