package io.kaifang.backbone.decision;

import java.time.Instant;

/** What other packages' tests may ask of the library. */
public final class LendingCommands {
    private LendingCommands() {}

    public static Command<?, ?> lend(String book, String reader, Instant at) {
        return new Lending.LendBook(book, reader, at);
    }

    public static RuntimeException lostRace() {
        return new CommandConflict(Lending.LendBook.class, 8, new IllegalStateException("others were faster"));
    }
}
