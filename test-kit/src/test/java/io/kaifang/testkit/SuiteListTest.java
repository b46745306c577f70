package io.kaifang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What does not follow from {@link SuiteService} by itself: each place that a service's name must still be written in. */
class SuiteListTest {

    /**
     * A place that a service must be named in.
     *
     * @param line what must stand there
     */
    private record Place(String file, String line) {
        boolean lacks() {
            return !read(file).contains(line);
        }

        @Override
        public String toString() {
            return file + ": " + line;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_service_was_forgotten(SuiteService service) {
        String module = service.module();
        Stream<Place> everywhere = Stream.of(
                new Place("pom.xml", "<module>" + module + "</module>"),
                new Place("deploy/journeys/pom.xml", "<artifactId>" + module + "</artifactId>"),
                new Place("README.md", "[`" + module + "`](" + module + ")"),
                new Place(module + "/pom.xml", "<artifactId>" + module + "</artifactId>"),
                new Place(module + "/README.md", "# "),
                new Place(
                        module + "/src/main/resources/application.properties",
                        "quarkus.application.name=" + service.id()),
                new Place(module + "/src/main/resources/application.properties", "quarkus.http.port=" + service.port()),
                new Place(packageInfo(service), "@NullMarked"));
        Stream<Place> ofPublishers = service.events().stream()
                .flatMap(_ -> Stream.of(
                        new Place("docs/event-model.md", "<!-- begin " + service.id() + " -->"),
                        new Place("docs/event-model.md", "<!-- end " + service.id() + " -->")));
        assertThat(Stream.concat(everywhere, ofPublishers).filter(Place::lacks))
                .as("add to each file the line that it lacks")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_service_runs_the_suites(SuiteService service) throws IOException {
        List<String> suites = service.events().isPresent()
                ? List.of("extends RestApiSuite", "extends EventModelIsTrue", "AuthorizationSuite.ofThisModule()")
                : List.of("extends RestApiSuite", "AuthorizationSuite.ofThisModule()");
        String tests = testSources(service);
        assertThat(suites.stream().filter(suite -> !tests.contains(suite)))
                .as("what no test of " + service.module() + " says")
                .isEmpty();
    }

    @Test
    void every_service_folder_is_on_the_list() throws IOException {
        List<String> listed =
                Arrays.stream(SuiteService.values()).map(SuiteService::module).toList();
        try (Stream<Path> folders = Files.list(SourceTree.root())) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> name.endsWith("-service")))
                    .as("folders of services, which SuiteService must list")
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private static String packageInfo(SuiteService service) {
        return service.module() + "/src/main/java/" + service.rootPackage().replace('.', '/') + "/package-info.java";
    }

    private static String testSources(SuiteService service) throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.root().resolve(service.module() + "/src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> read(SourceTree.root().relativize(file).toString()))
                    .collect(Collectors.joining());
        }
    }

    private static String read(String file) {
        Path path = SourceTree.root().resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
