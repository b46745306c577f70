package io.kaifang.rest;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends commands in the name of the one who called, and remembers what a reader has to name to see the outcome. */
@RequestScoped
public class RequestCommands {
    private static final String TRACEPARENT = "traceparent";

    @Inject
    Instance<Commands> commands;

    @Inject
    Caller caller;

    @Inject
    HttpHeaders headers;

    @Inject
    Clock clock;

    private final List<ConsistencyToken> tokens = new ArrayList<>();

    /**
     * Decides a command for this request; blocks. The answer carries {@link ConsistencyToken#HEADER}.
     *
     * @throws io.kaifang.contracts.RuleViolated if a business rule refuses it
     * @throws io.kaifang.backbone.decision.CommandConflict if others won the race each time
     */
    public Decided send(Command<?, ?> command) {
        Decided decided = commands.get().send(command, origin());
        tokens.add(decided.token());
        return decided;
    }

    /** The time as commands carry it into events: in milliseconds, so that an event reads the same wherever it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Who acts, for whom, in which request. */
    public Origin origin() {
        String correlation = headers.getHeaderString(RequestIds.HEADER);
        return Origin.of(caller.actor(), correlation).onBehalfOf(agency()).traced(headers.getHeaderString(TRACEPARENT));
    }

    List<ConsistencyToken> tokens() {
        return tokens;
    }

    private @Nullable Subject agency() {
        return caller.isAnonymous()
                ? null
                : caller.agency().map(AgencyId::subject).orElse(null);
    }
}
