# Part of the script `kaifang`, which has found the checkout ($root) and a JDK ($JAVA_HOME).

# The long proof of consistency is a test like any other, but nobody waits for it with every build.
prove_store() {
    events=20000
    seed=''
    while [ $# -gt 0 ]; do
        case $1:${2:-} in
            --events:[1-9]*) events=$2 ;;
            --seed:[0-9]*) seed=-Dproof.seed=$2 ;;
            *)
                echo "Usage: ./kaifang prove [store] [--events N] [--seed N]" >&2
                exit 2
                ;;
        esac
        shift 2
    done
    cd "$root"
    reports=event-backbone/target/surefire-reports
    rm -f "$reports"/*.ConsistencyProofTest.txt
    # shellcheck disable=SC2086 # no seed is no argument
    ./mvnw --batch-mode -q -pl event-backbone -am test -Dtest=ConsistencyProofTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dgroups=soak -Dkaifang.excluded=none \
        -Dkaifang.test.limit="12 h" -Dkaifang.test.process.limit=43200 -Dproof.events="$events" $seed || exit
    if ! ls "$reports"/*.ConsistencyProofTest.txt >/dev/null 2>&1; then
        echo "Nothing was proved: no test ran." >&2
        exit 1
    fi
}
