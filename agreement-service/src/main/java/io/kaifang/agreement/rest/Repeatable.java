package io.kaifang.agreement.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.id.ActorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids for what is sent: the same each time under the same {@code Idempotency-Key} of the same caller. */
final class Repeatable {
    static final String KEY = "Idempotency-Key";

    private Repeatable() {}

    static String id(ActorId caller, String what, @Nullable String key) {
        UUID id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((caller + "\0" + what + "\0" + key).getBytes(UTF_8));
        return id.toString();
    }
}
