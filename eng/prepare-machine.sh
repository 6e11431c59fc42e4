#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK: a Chromium, a font that draws Chinese, and Go with its transparency log
# packages, which verify our log independently, and strace, which makes writes fail.
# The shell is Chromium without its windows; where it is not packaged, the whole browser does.
set -euo pipefail

command -v dotnet >/dev/null || { echo 'The .NET 10 SDK is missing.' >&2; exit 1; }

missing=()
command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
# A list read whole: 'grep -q' would close the pipe early and fail the line under pipefail.
fonts=$(fc-list :lang=zh-cn 2>/dev/null || true)
[ -n "$fonts" ] || missing+=(fontconfig fonts-noto-cjk)
command -v go >/dev/null || missing+=(golang-go)
[ -d /usr/share/gocode/src/golang.org/x/mod/sumdb/tlog ] || missing+=(golang-golang-x-mod-dev)
command -v strace >/dev/null || missing+=(strace)
[ ${#missing[@]} -gt 0 ] || { echo 'Nothing to install.'; exit 0; }

[ "$(id -u)" -eq 0 ] && as_root=() || as_root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
if [[ " ${missing[*]} " == *' chromium-headless-shell '* ]] && ! apt-cache show chromium-headless-shell >/dev/null 2>&1; then
  missing=("${missing[@]/chromium-headless-shell/chromium}")
fi
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "Installed: ${missing[*]}"
