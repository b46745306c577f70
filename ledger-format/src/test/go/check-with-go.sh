#!/bin/sh
# check-with-go.sh http://localhost:8080/ledger: checks a running ledger with Go's own packages, where Go is present.
# They come from Debian's golang-golang-x-mod-dev (GOPATH mode), so that nothing is fetched.
set -eu
prefix=${1:?give the address of the ledger}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
command -v go >/dev/null 2>&1 || { echo "no Go here: not checked" >&2; exit 77; }
[ -d /usr/share/gocode/src/golang.org/x/mod ] || { echo "golang-golang-x-mod-dev is not installed: not checked" >&2; exit 77; }
keys=$(curl -fsS "${prefix%/ledger}/audit/keys")
# Ed25519 keys are those whose base64 begins with the type 0x01: "A" and then a letter up to "f"
vkey=$(printf '%s\n' "$keys" | grep -E '\+[0-9a-f]{8}\+A[QRSTUVWXYZabcdef]' | tail -n 1)
GO111MODULE=off GOPATH=/usr/share/gocode go run "$here/checklog.go" "$prefix" "$vkey"
