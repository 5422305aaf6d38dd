#!/usr/bin/env bash
# Installs the Debian packages that this machine lacks: `soffice=libreoffice-writer-nogui` where the program isn't there,
# `fonts-croscore` where the package isn't.
set -euo pipefail

missing=()
for wanted in "$@"; do
  case $wanted in
    *=*) command -v "${wanted%%=*}" >/dev/null || missing+=("${wanted#*=}") ;;
    *) dpkg -s "$wanted" >/dev/null 2>&1 || missing+=("$wanted") ;;
  esac
done
((${#missing[@]} > 0)) || exit 0

if ! command -v apt-get >/dev/null; then
  echo "apt-get is missing, and so are: ${missing[*]}"
  exit 0
fi
as_root=()
if ((EUID != 0)); then as_root=(sudo); fi
"${as_root[@]}" apt-get update --quiet
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
