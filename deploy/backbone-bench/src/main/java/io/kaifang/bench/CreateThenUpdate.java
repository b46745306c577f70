package io.kaifang.bench;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Whole commands: every other one opens an account, the next pays into it. */
final class CreateThenUpdate implements Load.Client {
    private static final Origin BENCH = Origin.of(Actor.system("bench"), "bench");

    private final Commands commands;
    private final Consumer<Decided> told;
    private String account = "";
    private boolean open;

    CreateThenUpdate(Commands commands) {
        this(commands, _ -> {});
    }

    /** @param told hears of each decision right after its commit */
    CreateThenUpdate(Commands commands, Consumer<Decided> told) {
        this.commands = commands;
        this.told = told;
    }

    @Override
    public void once() {
        open = !open;
        if (open) {
            account = UUID.randomUUID().toString();
            told.accept(commands.send(new Accounts.Open(account, Instant.now()), BENCH));
        } else {
            told.accept(commands.send(new Accounts.PayIn(account, 100, Instant.now()), BENCH));
        }
    }
}
