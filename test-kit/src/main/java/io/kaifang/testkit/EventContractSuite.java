package io.kaifang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The event is the contract: for each type and version the JSON that it is stored and published as lies approved in a file,
 * and every file ever approved can still be read. A shape that has no file fails; with {@code -Dkaifang.approve=true} its file
 * is written, for a person to look at and commit. No file is ever overwritten.
 */
public abstract class EventContractSuite {
    private static final ObjectMapper PRETTY = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The sealed interfaces of all services. */
    protected abstract List<Class<? extends DomainEvent>> published();

    /** The event as it is stored. */
    protected abstract String write(DomainEvent event);

    /** The stored JSON of that type and version as an event of today. */
    protected abstract DomainEvent read(String name, int version, String json);

    /** Where the approved files lie. */
    protected abstract Path approved();

    @Test
    void something_is_published_and_approved() {
        assertThat(records()).isNotEmpty();
        assertThat(new ApprovedFiles(approved()).all()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_event_is_written_as_approved() {
        var files = new ApprovedFiles(approved());
        return records()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    EventType event = type.getAnnotation(EventType.class);
                    String today = pretty(write(new ExampleEvents().of(type)));
                    files.require(event.name(), event.version(), today);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_event_comes_back_as_it_was() {
        return records()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    DomainEvent event = new ExampleEvents().of(type);
                    EventType written = type.getAnnotation(EventType.class);
                    assertThat(read(written.name(), written.version(), write(event)))
                            .isEqualTo(event);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everything_ever_approved_is_still_readable() {
        return new ApprovedFiles(approved())
                .all().stream()
                        .map(file -> DynamicTest.dynamicTest(
                                file.path().getFileName().toString(),
                                () -> assertThat(read(file.type(), file.version(), file.content()))
                                        .isNotNull()));
    }

    private Stream<Class<? extends DomainEvent>> records() {
        return published().stream().flatMap(EventContractSuite::recordsOf);
    }

    private static Stream<Class<? extends DomainEvent>> recordsOf(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(EventContractSuite::recordsOf);
        }
        return Stream.of(type.asSubclass(DomainEvent.class));
    }

    private static String pretty(String json) throws JsonProcessingException {
        return PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
    }
}
