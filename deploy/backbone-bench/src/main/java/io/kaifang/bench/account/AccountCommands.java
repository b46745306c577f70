package io.kaifang.bench.account;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.bench.run.LoadGenerator;
import io.kaifang.contracts.Actor;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** Whole commands: every other one opens an account, the next pays into it. */
public final class AccountCommands implements LoadGenerator.Client {
    private static final Origin BENCH = Origin.of(Actor.system("bench"), "bench");

    private final Commands commands;
    private final Consumer<Decided> committed;
    private String account = "";
    private boolean open;

    public AccountCommands(Commands commands) {
        this(commands, _ -> {});
    }

    /** @param committed receives each decision right after its commit */
    public AccountCommands(Commands commands, Consumer<Decided> committed) {
        this.commands = commands;
        this.committed = committed;
    }

    @Override
    public void once() {
        open = !open;
        if (open) {
            account = UUID.randomUUID().toString();
            committed.accept(commands.send(new Accounts.Open(account, Instant.now()), BENCH));
        } else {
            committed.accept(commands.send(new Accounts.PayIn(account, 100, Instant.now()), BENCH));
        }
    }
}
