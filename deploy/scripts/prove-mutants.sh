# Part of the script `kaifang`, which has found the checkout ($root) and a JDK ($JAVA_HOME).

# The share of mutants that each service's tests must kill.
wanted=0.85

# PIT changes the code a little, one place at a time, and the plain tests of that code must notice. What it changes: whole
# packages that hold decisions and what decisions rest on, and every policy, sweep and projection, wherever it lies. The rows in
# a projection are not changed: they only hold values.
prove_mutants() {
    services=''
    for service in "$@"; do
        if [ ! -d "$root/$service-service/src/main" ]; then
            echo "Usage: ./kaifang prove mutants [SERVICE...]    such as catalog or access-request; without one: all" >&2
            exit 2
        fi
        services="$services $service"
    done
    if [ -z "$services" ]; then
        for folder in "$root"/*-service; do
            if grep -rqE "$decides" "$folder/src/main/java"; then
                services="$services $(basename "$folder" -service)"
            fi
        done
    fi
    modules=''
    for service in $services; do modules="$modules,$service-service"; done
    mkdir -p -m 700 "$root/.kaifang" && mkdir -p "$root/.kaifang/logs"
    log=$root/.kaifang/logs/mutants.log
    echo "Building." >&2
    if ! (cd "$root" && ./mvnw --batch-mode -Pmutants -pl "${modules#,}" -am -DskipTests test-compile \
        dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/mutants.classpath >"$log" 2>&1); then
        grep '^\[ERROR\]' "$log" | head -n 12 >&2 || :
        echo "It could not be built: look at .kaifang/logs/mutants.log." >&2
        exit 1
    fi
    failed=''
    for service in $services; do
        mutate "$service" || failed="$failed $service"
    done
    if [ -n "$failed" ]; then
        echo "Under $wanted, or not measured:$failed. What survived: target/mutants/index.html of the service, and one-by-one/ there." >&2
        exit 1
    fi
}

decides='^ *public .* decide\('

# The packages whose every class counts, as folders below the service's sources.
decision_folders() {
    {
        grep -rlE "$decides" "$sources" | while IFS= read -r file; do dirname "$file"; done
        find "$sources" -type d \( -name draft -o -path "*/draft/check" \) # the checks that decisions call
    } | sort -u
}

target_files() {
    decision_folders | while IFS= read -r folder; do find "$folder" -maxdepth 1 -name '*.java'; done
    find "$sources" -name '*When*Then*.java' -o -name '*Sweep.java' -o -name '*Projection.java'
}

# Names of classes from files below the folder $1, separated by commas; those inside them too if $2 says so.
class_names() {
    sort -u | sed -n "/package-info\.java\$/d; s|^$1/||; s|\.java\$||; s|/|.|g; s|.*|&${2:-}|p" | paste -s -d , -
}

# How many names, separated by commas, stand in $1.
count() { echo "$1" | tr , '\n' | wc -l | tr -d ' '; }

# Mutates the classes $2 of the service and writes what came of it to the folder $1; further options may follow.
pit() {
    folder=$1
    classes=$2
    shift 2
    IFS= read -r jars <"$root/$module/target/mutants.classpath" || : # the file's only line ends without a line feed
    if ! (cd "$root/$module" && "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC \
        -cp "target/test-classes:target/classes:$jars" org.pitest.mutationtest.commandline.MutationCoverageReport \
        --reportDir "$folder" --sourceDirs "$sources" --mutableCodePaths "$root/$module/target/classes" \
        --targetClasses "$classes" --excludedClasses "*Projection\$*Row*" --targetTests "$plain,$(printf '%s' "$plain" | sed 's/,/$*,/g')\$*" \
        --threads 2 --timestampedReports=false --outputFormats HTML,XML,CSV --failWhenNoMutations=true --verbosity QUIET \
        --jvmArgs=-Xmx512m,-XX:+UseSerialGC,-XX:ErrorFile=target/mutants-crash-%p.log,--sun-misc-unsafe-memory-access=allow,--enable-native-access=ALL-UNNAMED "$@" \
        >"$root/.kaifang/logs/mutants-$service.log" 2>&1); then
        tail -n 5 "$root/.kaifang/logs/mutants-$service.log" >&2
        echo "$service: PIT failed: look at .kaifang/logs/mutants-$service.log." >&2
        return 1
    fi
}

mutate() {
    module=$1-service
    sources=$root/$module/src/main/java
    tests=$root/$module/src/test/java
    report=$root/$module/target/mutants
    rm -rf "$report"
    targets=$(target_files | class_names "$sources")
    # Tests of the same packages without Quarkus and the suite; those of a projection bring their PostgreSQL along.
    plain=$(target_files | while IFS= read -r file; do dirname "$file"; done | sort -u | while IFS= read -r folder; do
        same=$tests/${folder#"$sources"/}
        # grep tells by its exit code what it found, which is no failure here
        [ ! -d "$same" ] || find "$same" -maxdepth 1 -name '*Test.java' -exec grep -LE '@Quarkus|Postgres' {} + || :
    done | class_names "$tests")
    if [ -z "$plain" ]; then
        echo "$1: no plain test" >&2
        return 1
    fi
    echo "$1: $(count "$targets") classes, $(count "$plain") test classes" >&2
    pit "$report" "$targets,$(printf '%s' "$targets" | sed 's/,/$*,/g')\$*" || return 1
    # A JVM does not redefine a record whose components carry annotations, and may crash, so of its mutants only the first one
    # runs there. Each of them gets a JVM of its own.
    alone=$(awk -F , '$6 == "RUN_ERROR" { print $2 }' "$report/mutations.csv" | sort -u | paste -s -d , -)
    if [ -n "$alone" ]; then
        pit "$report/one-by-one" "$alone" --mutationUnitSize 1 || return 1
    fi
    {
        awk -F , -v alone=",$alone," '!index(alone, "," $2 ",")' "$report/mutations.csv"
        [ -z "$alone" ] || cat "$report/one-by-one/mutations.csv"
    } >"$report/all.csv"
    # What the container's constructor of a policy or sweep hands over asks the database; a plain test hands over its own.
    awk -F , -v wanted="$wanted" -v service="$1" '
        $2 ~ /(Then[A-Za-z]*|Sweep)$/ && $4 ~ /^lambda\$new\$/ { next }
        { name = $2; sub(/\.[^.]*$/, "", name); sub(/^io\.kaifang\./, "", name); of[name]++; all++ }
        $6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR" { killed[name]++; every++ }
        END {
            for (name in of) { printf "  %-32s %4.2f  of %d\n", name, killed[name] / of[name], of[name] | "sort" }
            close("sort")
            printf "%-34s %4.2f  of %d%s\n", service, every / all, all, every / all < wanted ? "  under " wanted : ""
            exit every / all < wanted
        }' "$report/all.csv"
}
