#!/bin/sh
# macOS: a double click opens the editors' room.
cd "$(dirname "$0")" || exit 1
if ! command -v npm >/dev/null; then
  echo '请先安装 Node.js · Install Node.js first: https://nodejs.org'
  read -r _
  exit 1
fi
[ -d node_modules ] || npm ci || { read -r _; exit 1; }
npm run edit
