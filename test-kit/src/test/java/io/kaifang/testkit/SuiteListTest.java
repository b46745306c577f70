package io.kaifang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
                new Place(module + "/pom.xml", "<artifactId>" + module + "</artifactId>"),
                new Place(module + "/README.md", "# " + service.title() + ": "),
                new Place(
                        module + "/src/main/resources/application.properties",
                        "quarkus.application.name=" + service.id()),
                new Place(module + "/src/main/resources/application.properties", "quarkus.http.port=" + service.port()),
                new Place(packageInfo(service), "@NullMarked"));
        assertThat(everywhere.filter(Place::lacks))
                .as("add to each file the line that it lacks")
                .isEmpty();
    }

    @Test
    void the_build_knows_every_service() {
        new GeneratedSection("pom.xml", "services")
                .require(each(service -> "    <module>" + service.module() + "</module>\n"));
        new GeneratedSection("deploy/journeys/pom.xml", "services").require(each(SuiteListTest::packagedBefore));
    }

    @Test
    void the_readme_names_every_service() {
        new GeneratedSection("README.md", "services")
                .require("\n| service | what it does |\n| --- | --- |\n"
                        + each(service -> "| [`%1$s`](%1$s) | %2$s |\n".formatted(service.module(), purpose(service))));
    }

    @Test
    void the_event_model_has_a_section_for_every_service_that_publishes() {
        for (SuiteService service : SuiteService.values()) {
            var section = new GeneratedSection("docs/event-model.md", service.id());
            if (service.events().isPresent() && !section.exists() && Boolean.getBoolean("kaifang.approve")) {
                section.append(service.title());
            }
            assertThat(service.events().isEmpty() || section.exists())
                    .as("docs/event-model.md lacks a section for " + service.id() + "; -Dkaifang.approve=true adds it")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_service_runs_the_suites(SuiteService service) throws IOException {
        List<String> suites = service.events().isPresent()
                ? List.of(
                        "ServiceArchitecture.of",
                        "extends RestApiSuite",
                        "AuthorizationSuite.ofThisModule()",
                        "extends EventModelIsTrue")
                : List.of("ServiceArchitecture.of", "extends RestApiSuite", "AuthorizationSuite.ofThisModule()");
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

    private static String each(Function<SuiteService, String> lines) {
        return Arrays.stream(SuiteService.values()).map(lines).collect(Collectors.joining());
    }

    /** A dependency for the order of the build alone. */
    private static String packagedBefore(SuiteService service) {
        return """
                    <dependency>
                      <groupId>io.kaifang</groupId>
                      <artifactId>%s</artifactId>
                      <version>${project.version}</version>
                      <type>pom</type>
                      <scope>test</scope>
                      <exclusions>
                        <exclusion>
                          <groupId>*</groupId>
                          <artifactId>*</artifactId>
                        </exclusion>
                      </exclusions>
                    </dependency>
                """.formatted(service.module());
    }

    /** What stands behind the title in the heading of the service's own page. */
    private static String purpose(SuiteService service) {
        String heading =
                read(service.module() + "/README.md").lines().findFirst().orElse("");
        return heading.substring(heading.indexOf(": ") + 2);
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
