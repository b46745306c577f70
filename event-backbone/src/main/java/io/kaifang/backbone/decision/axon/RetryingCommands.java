package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.contracts.RuleViolated;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;

/** Retries commands on fresh state after a conflict, with jitter so that competing commands do not collide again. */
record RetryingCommands(CommandBus bus, String service, int attempts) implements Commands {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    /** How long one attempt may take. The store's own limits are shorter, so this one only ends what would hang for ever. */
    private static final Duration ATTEMPT_LIMIT = Duration.ofMinutes(3);

    @Override
    public Decided send(Command<?, ?> command, Origin origin) {
        var type = new MessageType(command.getClass());
        var metadata = OriginMetadata.of(origin);
        for (int attempt = 1; ; attempt++) {
            try {
                var result = await(bus.dispatch(new GenericCommandMessage(type, command, metadata), null));
                return Objects.requireNonNull(result.payloadAs(Decider.Receipt.class))
                        .decided(service);
            } catch (ExecutionException failed) {
                var lost = conflict(failed);
                if (attempt == attempts) {
                    throw new CommandConflict(command.getClass(), attempts, lost);
                }
                pause(attempt);
            }
        }
    }

    private static CommandResultMessage await(CompletableFuture<CommandResultMessage> result)
            throws ExecutionException {
        try {
            return result.get(ATTEMPT_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException tooLate) {
            throw new StoreUnavailable("no result within " + ATTEMPT_LIMIT, tooLate);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the result", stopped);
        }
    }

    private static AppendEventsTransactionRejectedException conflict(ExecutionException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException lost) {
                return lost;
            }
            if (cause instanceof RuleViolated refused) {
                throw refused;
            }
        }
        throw failed.getCause() instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("the command failed", failed);
    }

    private static void pause(int attempt) {
        long ceiling = Math.min(LONGEST_PAUSE.toNanos(), FIRST_PAUSE.toNanos() << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(ceiling));
    }
}
