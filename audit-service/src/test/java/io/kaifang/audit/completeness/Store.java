package io.kaifang.audit.completeness;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import io.kaifang.ledger.event.CanonicalEvent;
import io.kaifang.ledger.event.RangeDigest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service's store as a test has it: every event is a transaction of its own, and all of them can be stated and published. */
public final class Store {
    private final String service;
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final List<byte[]> data = new ArrayList<>();
    private int stated;

    public Store(String service) {
        this.service = service;
    }

    /** Stores an event; gives its place. */
    public int store(String text) {
        return store("io.kaifang.test.happened", text);
    }

    private int store(String type, String text) {
        int place = data.size();
        String position = Integer.toString(place + 1);
        attributes.add(Map.of(
                "id",
                service + "-" + position,
                "source",
                service,
                "type",
                type,
                "time",
                "2026-11-22T00:00:00Z",
                "subject",
                "thing/1",
                "position",
                position,
                "tx",
                Integer.toString(100 + place)));
        data.add(text.getBytes(StandardCharsets.UTF_8));
        return place;
    }

    /** States all that is stored since the last statement; gives the statement's place. */
    public int state() {
        var digest = new RangeDigest();
        int from = stated;
        int below = data.size();
        for (int place = from; place < below; place++) {
            String id = service + "-" + (place + 1);
            digest.add(
                    place + 1,
                    id,
                    CanonicalEvent.of(attributes.get(place), data.get(place)).digest());
        }
        stated = below;
        return store(RangeStated.TYPE, """
            {"store":"%s","fromTransaction":%d,"belowTransaction":%d,"firstPosition":%d,"lastPosition":%d,"count":%d,\
            "digest":"%s","at":"2026-11-22T00:00:00Z"}\
            """.formatted(
                        service, from == 0 ? 0 : 100 + from, 100 + below, from + 1, below, below - from, digest.hex()));
    }

    /** The event's attributes, as the service's relay publishes them. */
    public Map<String, String> attributes(int place) {
        return attributes.get(place);
    }

    public byte[] data(int place) {
        return data.get(place).clone();
    }

    /** As it comes out of the topic. */
    Leaf published(int place) {
        return Leaves.of(attributes.get(place), data.get(place));
    }

    /** An event of another id that claims the same place. */
    Leaf forged(int place) {
        var forged = new HashMap<>(attributes.get(place));
        forged.put("id", "forged");
        return Leaves.of(forged, data.get(place));
    }

    /** An event that claims to be this store's, and no place in it. */
    Leaf unplaced(String text) {
        Map<String, String> claimed = Map.of("id", "unplaced", "source", service, "type", "io.kaifang.test.happened");
        return Leaves.of(claimed, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As somebody may have changed it on the way. */
    Leaf changed(int place, String text) {
        return Leaves.of(attributes.get(place), text.getBytes(StandardCharsets.UTF_8));
    }
}
