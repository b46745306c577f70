# Part of the script `kaifang`, which has found the checkout ($root) and a JDK ($JAVA_HOME).

# A benchmark lies among its module's tests and starts its own servers: no suite need run, and none is disturbed.
bench() {
    name=${1:-}
    phase=test-compile
    case $name in
        ledger) module=audit-service main=io.kaifang.audit.log.LedgerBench ;;
        # A service of its own, started as one.
        backbone) module=deploy/backbone-bench main=io.kaifang.bench.BenchServers phase=package ;;
        *)
            echo "Usage: ./kaifang bench backbone|ledger [--json FILE]" >&2
            exit 2
            ;;
    esac
    shift
    mkdir -p -m 700 "$root/.kaifang" && mkdir -p "$root/.kaifang/logs"
    log=$root/.kaifang/logs/bench-$name.log
    libraries=$root/.kaifang/bench-$name.classpath
    echo "Building the benchmark." >&2
    if ! (cd "$root" && ./mvnw --batch-mode -pl "$module" -am -DskipTests "$phase" dependency:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$libraries" >"$log" 2>&1); then
        grep '^\[ERROR\]' "$log" | head -n 12 >&2 || :
        echo "The benchmark could not be built: look at .kaifang/logs/bench-$name.log." >&2
        exit 1
    fi
    IFS= read -r jars <"$libraries" || : # the file's only line ends without a line feed
    exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -Dkaifang.bench.target="$root/$module/target" \
        -cp "$root/$module/target/test-classes:$root/$module/target/classes:$jars" "$main" "$@"
}
