package io.kaifang.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a clone that is all pretence: its JDKs and its Maven say who they are and nothing else. */
class ScriptTest {
    @TempDir
    Path folder;

    private Path clone;
    private Path jdks;

    ScriptTest() {
        clone = Path.of("");
        jdks = Path.of("");
    }

    @BeforeEach
    void a_clone() throws IOException {
        clone = Files.createDirectories(folder.resolve("a clone"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        Files.copy(Path.of("../../kaifang"), clone.resolve("kaifang"));
        Path scripts = Files.createDirectories(clone.resolve("deploy/scripts"));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(Path.of("../scripts"))) {
            for (Path part : parts) {
                Files.copy(part, scripts.resolve(part.getFileName().toString()));
            }
        }
        program(clone.resolve("mvnw"), "echo maven $*; echo with $JAVA_HOME");
    }

    @Test
    void the_jdk_that_java_home_names_comes_first() throws Exception {
        Path named = jdk("named", "26");
        jdk("lying-about", "25");
        assertThat(run("test", Map.of("JAVA_HOME", named.toString())).text)
                .contains("maven --batch-mode verify", "with " + named);
    }

    @Test
    void a_java_home_that_is_too_old_gives_way_to_a_jdk_in_the_usual_folders() throws Exception {
        Path old = jdk("old", "17");
        Path good = jdk("temurin-25", "25.0.1");
        assertThat(run("test", Map.of("JAVA_HOME", old.toString())).text).contains("with " + good);
    }

    @Test
    void without_a_jdk_it_says_what_is_missing_and_where_it_looked() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");
        Answer answer =
                run("test", Map.of("JAVA_HOME", folder.resolve("nowhere").toString()));
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.text)
                .contains("needs a JDK 25 or newer, and found none")
                .contains(folder.resolve("nowhere") + ": not there")
                .contains("PATH: no java")
                .contains(old + ": JDK 17")
                .contains("What to do: install one");
    }

    @Test
    void a_failed_build_shows_its_errors_and_the_log() throws Exception {
        Path good = jdk("temurin-25", "25");
        program(clone.resolve("mvnw"), "echo '[INFO] Building Contracts [2/13]'; echo '[ERROR] it broke'; exit 1");
        Answer answer = run("up", Map.of("JAVA_HOME", good.toString()));
        assertThat(answer.code).isEqualTo(1);
        assertThat(answer.text)
                .contains(
                        "Building for the first time",
                        "Contracts [2/13]",
                        "[ERROR] it broke",
                        ".kaifang/logs/build.log");
    }

    @Test
    void sources_are_built_once_until_they_change() throws Exception {
        Path good = jdk("temurin-25", "25");
        program(good.resolve("bin/java"), "echo java $*");
        program(
                clone.resolve("mvnw"),
                "mkdir -p deploy/local/target; touch deploy/local/target/kaifang-local.jar; echo built");
        Map<String, String> environment = Map.of("JAVA_HOME", good.toString());
        Path source = clone.resolve("catalog-service/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");

        assertThat(run("up", environment).text).contains("Building for the first time", "kaifang-local.jar up");
        assertThat(run("up", environment).text).doesNotContain("uilding");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 2000));
        assertThat(run("up", environment).text).contains("Sources have changed: building.");
    }

    @Test
    void a_benchmark_runs_from_its_modules_tests_with_the_libraries_that_maven_names() throws Exception {
        Path good = jdk("temurin-25", "25");
        program(good.resolve("bin/java"), "echo java $*");
        program(
                clone.resolve("mvnw"),
                "for word in \"$@\"; do case $word in -Dmdep.outputFile=*) printf a.jar:b.jar >\"${word#*=}\" ;; esac; done");
        Map<String, String> environment = Map.of("JAVA_HOME", good.toString());
        Answer ran = run("bench ledger --json out.json", environment);
        assertThat(ran.code).isZero();
        assertThat(ran.text)
                .contains(
                        clone.resolve("audit-service/target/test-classes").toString(),
                        ":a.jar:b.jar io.kaifang.audit.log.LedgerBench --json out.json");
        assertThat(run("bench", environment).code).isEqualTo(2);
        assertThat(run("bench beauty", environment).text).contains("Usage: ./kaifang bench");
    }

    @Test
    void the_long_proof_is_a_test_of_its_length_and_seed() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", jdk("temurin-25", "25").toString());
        assertThat(run("prove --events 50000 --seed 7", environment).text)
                .contains("-Dgroups=soak", "-Dproof.events=50000 -Dproof.seed=7");
        assertThat(run("prove --events none", environment).text).contains("Usage: ./kaifang prove");
    }

    @Test
    void each_proof_has_its_own_usage_and_a_proof_without_a_name_is_of_the_store() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", jdk("temurin-25", "25").toString());
        assertThat(run("prove store --events 50000", environment).text).contains("-Dproof.events=50000");
        assertThat(run("prove fresh --quickly", environment).text).contains("Usage: ./kaifang prove fresh");
        assertThat(run("prove mutants beauty", environment).text).contains("Usage: ./kaifang prove mutants");
        assertThat(run("outdated now", environment).text).contains("Usage: ./kaifang outdated");
    }

    @Test
    void without_a_utf8_locale_programs_get_one() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", jdk("temurin-25", "25").toString());
        program(clone.resolve("mvnw"), "echo \"speaks [${LC_ALL:-}] ${LANG:-}\"");
        assertThat(run("test", environment).text).contains("speaks [C.UTF-8]");
        Map<String, String> chinese = new HashMap<>(environment);
        chinese.put("LANG", "zh_CN.UTF-8");
        assertThat(run("test", chinese).text).contains("speaks [] zh_CN.UTF-8");
    }

    @Test
    void without_a_home_in_the_environment_the_persons_own_is_taken() throws Exception {
        program(clone.resolve("mvnw"), "echo at home in $HOME");
        Map<String, String> environment =
                Map.of("JAVA_HOME", jdk("temurin-25", "25").toString(), "HOME", "");
        assertThat(run("test", environment).text).contains("at home in " + System.getProperty("user.home"));
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/java"), "exit 1");
        program(home.resolve("bin/javac"), "exit 1");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Answer(int code, String text) {}

    private Answer run(String command, Map<String, String> environment) throws Exception {
        List<String> words =
                new ArrayList<>(List.of("/bin/sh", clone.resolve("kaifang").toString()));
        words.addAll(List.of(command.split(" ", -1)));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        Path tools = folder.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectories(tools);
            for (String tool : new String[] {
                "dirname", "sed", "head", "find", "grep", "mkdir", "mv", "rm", "readlink", "touch", "id", "ls"
            }) {
                program(tools.resolve(tool), "exec " + tool(tool) + " \"$@\"");
            }
        }
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("KAIFANG_JDK_PLACES", jdks + "/jdk-17 " + jdks + "/temurin-25");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private static Path tool(String name) {
        Path inBin = Path.of("/bin", name);
        return Files.exists(inBin) ? inBin : Path.of("/usr/bin", name);
    }
}
