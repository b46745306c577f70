package io.kaifang.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.testkit.SourceTree;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The event is the contract: for each type and version the JSON that it is stored and published as lies approved in a file,
 * and every file ever approved can still be read, whole. A shape that has no file fails; with {@code -Dkaifang.approve=true}
 * its file is written, for a person to look at and commit, if all that was said before is still said. No file is ever
 * overwritten. No field tells of a person.
 */
public abstract class EventContractSuite {
    private static final ObjectMapper PRETTY = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path RESOURCES = SourceTree.root().resolve("contracts/src/test/resources");

    private final ApprovedFiles files = new ApprovedFiles(RESOURCES.resolve("approved"));
    private final List<Class<? extends DomainEvent>> records =
            PublishedEvents.records().toList();

    /** The event as it is stored. */
    protected abstract String write(DomainEvent event);

    /** The stored JSON of that type and version as an event of today; refuses what it doesn't know. */
    protected abstract DomainEvent read(String name, int version, String json);

    static boolean approving() {
        return Boolean.getBoolean("kaifang.approve");
    }

    @Test
    void something_is_published_and_approved() {
        assertThat(records).isNotEmpty();
        assertThat(files.all()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_event_is_written_as_approved_and_so_was_every_version_before() {
        return each((event, type) -> {
            files.require(event.name(), event.version(), pretty(write(example(type))));
            assertThat(files.all().stream()
                            .filter(file -> file.type().equals(event.name()))
                            .map(ApprovedFiles.Approved::version)
                            .distinct())
                    .as("approved versions of " + event.name())
                    .containsExactlyElementsOf(Stream.iterate(1, version -> version + 1)
                            .limit(event.version())
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_event_comes_back_as_it_was() {
        return each((event, type) -> assertThat(read(event.name(), event.version(), write(example(type))))
                .isEqualTo(example(type)));
    }

    @TestFactory
    Stream<DynamicTest> a_newer_version_is_refused_and_not_guessed_at() {
        return each((event, type) -> {
            String json = write(example(type));
            assertThatThrownBy(() -> read(event.name(), event.version() + 1, json))
                    .hasMessageContaining("newer than version " + event.version());
            assertThatThrownBy(() -> read(event.name() + "-", 1, json)).hasMessageContaining("no such type");
        });
    }

    @TestFactory
    Stream<DynamicTest> everything_ever_approved_is_still_readable() {
        Map<String, Integer> today = new HashMap<>();
        records.forEach(
                type -> today.put(eventType(type).name(), eventType(type).version()));
        return files.all().stream()
                .map(file -> DynamicTest.dynamicTest(file.path().getFileName().toString(), () -> {
                    DomainEvent event = read(file.type(), file.version(), file.content());
                    assertThat(RequiredFields.missingIn((Record) event))
                            .as("required, and not said by the file")
                            .isEmpty();
                    if (file.version() == today.getOrDefault(file.type(), 0)) {
                        JsonNode before = PRETTY.readTree(file.content());
                        JsonNode after = PRETTY.readTree(write(event));
                        assertThat(JsonShape.lost(before, after))
                                .as("said by the file, and not understood")
                                .isEmpty();
                        assertThat(JsonShape.invented(before, after))
                                .as("not said by the file, and guessed at")
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_word_ever_approved_is_still_a_word() {
        var values = new ApprovedValues(RESOURCES.resolve("approved-values"));
        return EventParts.leavesOf(records).stream()
                .<Class<?>>map(EventParts.Leaf::type)
                .filter(Class::isEnum)
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .map(list -> DynamicTest.dynamicTest(list.getSimpleName(), () -> values.require(list)));
    }

    @Test
    void no_field_tells_of_a_person() throws IOException {
        assertThat(PersonalFields.faults(records, impersonal(RESOURCES.resolve("impersonal.properties"))))
                .isEmpty();
    }

    private interface Check {
        void on(EventType event, Class<? extends DomainEvent> type) throws Exception;
    }

    private Stream<DynamicTest> each(Check check) {
        return records.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check.on(eventType(type), type)));
    }

    private static EventType eventType(Class<? extends DomainEvent> type) {
        return type.getAnnotation(EventType.class);
    }

    private static DomainEvent example(Class<? extends DomainEvent> type) {
        return new ExampleEvents().of(type);
    }

    private static Map<String, String> impersonal(Path file) throws IOException {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        var impersonal = new HashMap<String, String>();
        lines.stringPropertyNames().forEach(path -> impersonal.put(path, lines.getProperty(path)));
        return impersonal;
    }

    private static String pretty(String json) throws JsonProcessingException {
        return PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
    }
}
