# Part of the script `kaifang`, which has found the checkout ($root) and a JDK ($JAVA_HOME).

# What has a newer release than the versions of the root build file, where all of them are named. Why something stays behind
# says docs/dependencies.md.
outdated() {
    if [ $# -gt 0 ]; then
        echo "Usage: ./kaifang outdated" >&2
        exit 2
    fi
    versions=org.codehaus.mojo:versions-maven-plugin:2.19.1
    listing=$(cd "$root" && ./mvnw --batch-mode --non-recursive -Pmutants "$versions:display-property-updates" \
        -Dmaven.version.ignore='(?i).*[-.](alpha|beta|cr|m|rc)[-.]?[0-9]*.*' 2>&1) || {
        printf '%s\n' "$listing" | grep '^\[ERROR\]' | head -n 5 >&2
        exit 1
    }
    printf '%s\n' "$listing" | sed -n '/->/s/^\[INFO\]  *\${\(.*\)\.version} \.*/\1/p'
}
