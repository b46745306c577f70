#!/bin/sh
# check-with-go.sh http://localhost:8080/ledger: checks a running ledger with Go's own packages, where Go is present.
# They come from Debian's golang-golang-x-mod-dev (GOPATH mode), so that nothing is fetched. Leaves with 77 where they aren't.
set -eu
prefix=${1:?give the address of the ledger}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
command -v go >/dev/null 2>&1 || { echo "no Go here: not checked" >&2; exit 77; }
[ -d /usr/share/gocode/src/golang.org/x/mod/sumdb ] || { echo "golang-golang-x-mod-dev is not installed: not checked" >&2; exit 77; }
GO111MODULE=off GOPATH=/usr/share/gocode go run "$here/checklog.go" "$prefix"
