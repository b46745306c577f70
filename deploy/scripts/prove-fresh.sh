# Part of the script `kaifang`, which has found the checkout ($root) and a JDK ($JAVA_HOME).

# What a stranger does: a fresh clone of what is committed here, nothing fetched before, no settings of Maven, and `demo` or
# `test` as the first command. Takes an hour or two on two cores, and fetches a gigabyte for each of the two.
prove_fresh() {
    keep=''
    orders='demo-test test-demo'
    while [ $# -gt 0 ]; do
        case $1 in
            --keep) keep=yes ;;
            --first=demo) orders='demo-test' ;;
            --first=test) orders='test-demo' ;;
            *)
                echo "Usage: ./kaifang prove fresh [--first=demo|test] [--keep]" >&2
                exit 2
                ;;
        esac
        shift
    done
    place=$(mktemp -d "${TMPDIR:-/tmp}/kaifang-fresh.XXXXXX")
    trap 'leave' EXIT
    trap 'exit 130' INT TERM
    commit=$(git -C "$root" rev-parse --short HEAD)
    [ -z "$(git -C "$root" status --porcelain)" ] || echo "What is not committed is not proved." >&2
    code=0
    for order in $orders; do
        stranger "$order" || code=1
    done
    [ "$code" -eq 0 ] || keep=yes
    exit "$code"
}

# One stranger with a home of his own. A second command that waits for the first's fault would tell nothing new.
stranger() {
    home=$place/$1/home
    clone=$place/$1/kaifang
    mkdir -p "$home"
    git clone -q "$root" "$clone"
    for command in "${1%-*}" "${1#*-}"; do
        log=$place/$1/$command.log
        began=$(date +%s)
        if as_stranger "$clone/kaifang" "$command" >"$log" 2>&1 </dev/null; then verdict=passed; else verdict=FAILED; fi
        printf '%s, %s first: %s %s after %d s\n' "$commit" "${1%-*}" "$command" "$verdict" $(($(date +%s) - began))
        # The demonstration leaves the suite up: it would hold the ports of the next.
        [ "$command" != demo ] || as_stranger "$clone/kaifang" down >>"$log" 2>&1 </dev/null || :
        if [ "$verdict" = FAILED ]; then
            grep -n -m 1 -E '^\[ERROR\]|FAIL|cannot|could not' "$log" || tail -n 1 "$log"
            echo "  the whole log: $log"
            return 1
        fi
    done
}

# The same machine, JDK and network, but nothing that was fetched or set up before.
as_stranger() {
    env -u KAIFANG_ROOT -u MAVEN_ARGS HOME="$home" KAIFANG_HOME="$home/kaifang" MAVEN_USER_HOME="$home/.m2" \
        MAVEN_OPTS="-Duser.home=$home" "$@"
}

leave() {
    for clone in "$place"/*/kaifang; do
        home=${clone%/kaifang}/home
        [ ! -d "$home/kaifang" ] || as_stranger "$clone/kaifang" down >/dev/null 2>&1 </dev/null || :
    done
    if [ -n "$keep" ]; then echo "Kept: $place" >&2; else rm -rf "$place"; fi
}
