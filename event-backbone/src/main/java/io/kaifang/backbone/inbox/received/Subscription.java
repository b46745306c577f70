package io.kaifang.backbone.inbox.received;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a consumer listens to, and how it reads it. */
public final class Subscription {
    private final Set<Class<? extends DomainEvent>> listensTo;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final EventCodec codec;

    public Subscription(Set<Class<? extends DomainEvent>> listensTo) {
        this.listensTo = Set.copyOf(listensTo);
        var roots = new LinkedHashSet<Class<? extends DomainEvent>>();
        for (var type : listensTo) {
            var root = root(type);
            String source = root.getAnnotation(EventsOf.class).value();
            roots.add(root);
            sources.add(source);
            if (root.equals(type)) {
                whole.add(source);
            }
        }
        this.codec = EventCodec.of(roots);
    }

    /** The services whose topics are read. */
    public Set<String> sources() {
        return sources;
    }

    /**
     * Whether the consumer must come to terms with the record: it wants the type, or it wants all and this one is unknown.
     * What a store says of itself is for the ledger alone.
     */
    public boolean wants(ReceivedRecord message) {
        if (message.type().equals(RangeStated.TYPE)) {
            return false;
        }
        var known = codec.named(message.type());
        return known == null
                ? whole.contains(message.meta().source())
                : listensTo.stream().anyMatch(type -> type.isAssignableFrom(known.record()));
    }

    /** Whether somebody may wait for the record: what a store says of itself was nobody's command. */
    public boolean isAwaited(ReceivedRecord message) {
        return !message.type().equals(RangeStated.TYPE);
    }

    /**
     * Reads the event.
     *
     * @throws io.kaifang.contracts.codec.UnknownEventType if this program is too old for it
     * @throws IllegalArgumentException if the payload doesn't fit
     */
    public DomainEvent read(ReceivedRecord message) {
        return codec.read(message.type(), message.version(), message.payload());
    }

    private static Class<? extends DomainEvent> root(Class<? extends DomainEvent> type) {
        var toLook = new ArrayDeque<Class<?>>(List.of(type));
        for (@Nullable Class<?> next = toLook.poll(); next != null; next = toLook.poll()) {
            if (next.isAnnotationPresent(EventsOf.class)) {
                return next.asSubclass(DomainEvent.class);
            }
            toLook.addAll(List.of(next.getInterfaces()));
        }
        throw new IllegalArgumentException(type.getName() + " belongs to no interface with @EventsOf");
    }
}
