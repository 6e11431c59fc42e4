#!/usr/bin/env bash
# Runs README's first command as a reader does: a town grows once, the node answers and shows a page, Ctrl-C ends it cleanly;
# the second time it starts from what is there. Then the province, in a directory of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

first=$(sed -nE '/^dotnet run .*-- serve --demo$/{p;q}' README.md)
address=http://127.0.0.1:5080
log=artifacts/first-command.log
mkdir -p artifacts

fail() { echo "$1" >&2; cat "$log" >&2; exit 1; }

serve() {
  started=$SECONDS
  env --default-signal=INT $first "$@" >"$log" 2>&1 &
  node=$!
  trap 'kill -KILL -- -"$node" 2>/dev/null || true' EXIT
  until curl -fsS -o /dev/null "$address/healthz" 2>/dev/null; do
    kill -0 "$node" 2>/dev/null || fail "'$first' ended before it was ready."
    [ "$((SECONDS - started))" -lt 300 ] || fail "'$first' was not ready after five minutes."
    sleep 0.5
  done
  echo "Ready after $((SECONDS - started)) s"
}

interrupt() {
  kill -INT -- -"$node"
  outcome=0
  wait "$node" || outcome=$?
  [ "$outcome" -eq 0 ] || fail "Ctrl-C ended it with exit code $outcome."
  ! grep -qE '^ +at [A-Za-z]' "$log" || fail 'It printed a stack trace.'
  echo "Stopped cleanly"
}

set -m # A job of its own, so that Ctrl-C can be sent to it as a terminal sends it: to every process of the command.
serve
page=$(curl -fsS "$address/registers/yunting-court/discredited-subjects") || fail 'The register does not answer.'
[[ $page == *'<h1'* ]] || fail 'The register has no page.'
grep -q '^  officer  ' "$log" || fail 'No account was printed.'
interrupt

grown=$(stat -c %Y probity-data/town.csv)
serve
grep -q '^  officer  ' "$log" || fail 'No account was printed.'
[ "$(stat -c %Y probity-data/town.csv)" = "$grown" ] || fail 'The town was grown a second time.'
interrupt

province=artifacts/province
rm -rf "$province"
serve province --data "$province/data" --keys "$province/keys"
registers=$(curl -fsS "$address/api/v1/registers" | grep -o '"address":' | wc -l)
[ "$registers" -eq 30 ] || fail "The province has $registers registers."
[ "$(wc -l <"$province/data/province.csv")" -eq 62001 ] || fail 'The province has other people.'
grep -q '^  province-auditor ' "$log" || fail 'No account was printed.'
interrupt
