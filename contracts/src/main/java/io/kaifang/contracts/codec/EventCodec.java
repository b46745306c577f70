package io.kaifang.contracts.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Upcaster;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads events as JSON under their published name and version. Knows every record of the sealed interfaces that it
 * was made of; an older version is lifted step by step by the {@link Upcaster}s that its type names. Unknown fields are ignored (additive change),
 * unknown types and newer versions are refused. Immutable.
 */
public final class EventCodec {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final Map<String, Known> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Known> byRecord = new HashMap<>();
    private final Map<String, List<Upcaster>> upcasters = new HashMap<>();

    /** An event type: its record, published name and version, and the service that owns it. */
    public record Known(Class<? extends DomainEvent> record, String name, int version, String service) {}

    private EventCodec(Collection<Class<? extends DomainEvent>> roots) {
        for (var root : roots) {
            var owner = root.getAnnotation(EventsOf.class);
            if (owner == null) {
                throw new IllegalArgumentException(root.getName() + " lacks @EventsOf");
            }
            learn(root, owner.value());
        }
    }

    /** Of sealed interfaces that carry {@link EventsOf}, whose records carry {@link EventType}. */
    @SafeVarargs
    public static EventCodec of(Class<? extends DomainEvent>... roots) {
        return of(List.of(roots));
    }

    public static EventCodec of(Collection<Class<? extends DomainEvent>> roots) {
        return new EventCodec(roots);
    }

    private void learn(Class<?> type, String service) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> learn(sub, service));
            return;
        }
        var event = type.getAnnotation(EventType.class);
        if (event == null || !type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record with @EventType");
        }
        var known = new Known(type.asSubclass(DomainEvent.class), event.name(), event.version(), service);
        if (byName.put(known.name(), known) != null) {
            throw new IllegalArgumentException("two events are named " + known.name());
        }
        if (event.liftedBy().length != event.version() - 1) {
            throw new IllegalArgumentException(known.name() + ", version " + known.version() + ", needs "
                    + (known.version() - 1) + " upcasters and names " + event.liftedBy().length);
        }
        byRecord.put(type, known);
        upcasters.put(
                known.name(),
                Arrays.stream(event.liftedBy()).map(EventCodec::made).toList());
    }

    private static Upcaster made(Class<? extends Upcaster> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made", e);
        }
    }

    /** Name, version and owner of an event's record. */
    public Known typeOf(Class<?> record) {
        var known = byRecord.get(record);
        if (known == null) {
            throw new IllegalArgumentException(record.getName() + " belongs to no known sealed interface of events");
        }
        return known;
    }

    /** The type of that name, or null if there is none. */
    public @Nullable Known named(String name) {
        return byName.get(name);
    }

    /** Every type, in the order in which the interfaces declare them. */
    public List<Known> types() {
        return List.copyOf(byName.values());
    }

    /** The event's fields as a JSON object. */
    public String write(DomainEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "cannot write " + event.getClass().getName(), unwritable);
        }
    }

    /**
     * Reads what {@link #write} wrote, now or in an earlier version.
     *
     * @throws UnknownEventType for a type that isn't known, or a version newer than the known one
     * @throws IllegalArgumentException for JSON that doesn't fit the type
     */
    public DomainEvent read(String name, int version, String json) {
        Known known = readable(name, version);
        try {
            return version == known.version()
                    ? JSON.readValue(json, known.record())
                    : fromTree(known, version, JSON.readValue(json, ObjectNode.class));
        } catch (JsonProcessingException unreadable) {
            throw misfit(known, version, unreadable);
        }
    }

    /** As {@link #read(String, int, String)}, of JSON that is already parsed; an older version's may be changed. */
    public DomainEvent read(String name, int version, JsonNode json) {
        Known known = readable(name, version);
        try {
            return fromTree(known, version, json);
        } catch (JsonProcessingException unreadable) {
            throw misfit(known, version, unreadable);
        }
    }

    private Known readable(String name, int version) {
        Known known = byName.get(name);
        if (known == null) {
            throw new UnknownEventType(name, version, "no such type is known here");
        }
        if (version > known.version()) {
            throw new UnknownEventType(name, version, "newer than version " + known.version());
        }
        if (version < 1) {
            throw new UnknownEventType(name, version, "there was no such version");
        }
        return known;
    }

    private DomainEvent fromTree(Known known, int version, JsonNode json) throws JsonProcessingException {
        JsonNode current = json;
        for (Upcaster upcaster :
                upcasters.getOrDefault(known.name(), List.of()).subList(version - 1, known.version() - 1)) {
            if (!(current instanceof ObjectNode older)) {
                throw new IllegalArgumentException("no JSON object as " + known.name() + ", version " + version);
            }
            current = upcaster.lift(older);
        }
        return JSON.treeToValue(current, known.record());
    }

    private static IllegalArgumentException misfit(Known known, int version, JsonProcessingException unreadable) {
        return new IllegalArgumentException("JSON does not fit " + known.name() + ", version " + version, unreadable);
    }
}
