package io.kaifang.agreement.report.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.id.ActorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids for what is sent: the same each time under the same {@code Idempotency-Key} of the same caller. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    public static String id(ActorId caller, String what, @Nullable String key) {
        UUID id = key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((caller + "\0" + what + "\0" + key).getBytes(UTF_8));
        return id.toString();
    }
}
