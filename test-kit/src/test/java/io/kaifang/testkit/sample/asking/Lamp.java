package io.kaifang.testkit.sample.asking;

import java.time.Instant;

record Lamp(Instant since) {

    static Lamp evolve(LampEvent event) {
        return switch (event) {
            case LampEvent.LampLit _ -> new Lamp(Instant.now());
            case LampEvent.LampBroken e -> new Lamp(e.at());
        };
    }
}
