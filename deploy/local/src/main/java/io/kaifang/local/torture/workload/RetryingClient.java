package io.kaifang.local.torture.workload;

import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.client.Polling;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Sends commands and asks questions again while nobody answers, as a person would. */
public record RetryingClient(AcknowledgedCommands acknowledged) {
    private static final Duration TIMEOUT = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Notes how a command was answered. Answers the same. */
    Optional<ApiResponse> note(Optional<ApiResponse> answer, String about) {
        return acknowledged.note(answer, about);
    }

    /** Sends a command that may be sent twice, until there is an answer. Whether it was success. */
    boolean send(String about, Polling.Question<ApiResponse> command) throws InterruptedException {
        return Polling.until(TIMEOUT, PAUSE, () -> acknowledged.note(command.ask(), about))
                .filter(ApiResponse::isSuccess)
                .isPresent();
    }

    /** Asks until the answer fits; empty if none does in time. */
    Optional<ApiResponse> await(Polling.Question<ApiResponse> question, Predicate<ApiResponse> fits)
            throws InterruptedException {
        return Polling.until(TIMEOUT, PAUSE, () -> question.ask().filter(fits));
    }
}
