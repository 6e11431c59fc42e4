#!/usr/bin/env bash
# Reads the summary of 'dotnet test' and closes with the line 'N passed, N failed'.
# Fails when a test failed, when none ran, when one was skipped, or when the run itself failed.
# Usage: count-tests.sh LOG EXIT_CODE
set -euo pipefail
log=$1 outcome=$2

count() { sed -nE "s/^ *$1: *([0-9]+).*/\1/p" "$log" | tail -n 1; }

passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
passed=${passed:-0} failed=${failed:-0} skipped=${skipped:-0}

if [ "$skipped" -gt 0 ]; then
  echo "$skipped tests were skipped; here none may be." >&2
  grep -E '^ *skipped ' "$log" >&2 || true
  outcome=1
fi
if [ "$passed" -eq 0 ]; then
  echo 'No test passed.' >&2
  outcome=1
fi
if [ "$failed" -gt 0 ] && [ "$outcome" -eq 0 ]; then
  outcome=1
fi
if [ "$outcome" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "The test run did not succeed (exit code $outcome)." >&2
fi
echo "$passed passed, $failed failed"
exit "$outcome"
