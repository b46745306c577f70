package io.kaifang.audit.retention.rest;

import io.kaifang.audit.rest.AuditRule;
import io.kaifang.audit.retention.Retention;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** How long entries are shown. Nothing is pruned unless the authority decides so, and then only what is older than the term. */
@Path("/audit/retention")
@Produces("application/json")
@RunOnVirtualThread
public class RetentionResource {

    private final Retention retention;
    private final Caller caller;

    @Inject
    RetentionResource(Retention retention, Caller caller) {
        this.retention = retention;
        this.caller = caller;
    }

    /**
     * A decision to prune.
     *
     * @param below entries from here on stay shown
     * @param ground of the law or policy; it goes on the ledger, and names nobody
     */
    public record Pruning(
            @Min(1) long below, @NotBlank @Size(max = 500) String ground) {}

    @GET
    @RolesAllowed({Role.AUDITOR, Role.AUTHORITY})
    @Summary(zh = "条目的留存年限，及已停止提供的部分", en = "How long entries are kept, and what has been pruned")
    public Retention.Status status() {
        return retention.status();
    }

    @POST
    @Path("/prunings")
    @Consumes("application/json")
    @RolesAllowed(Role.AUTHORITY)
    @Summary(zh = "停止提供超过留存年限的条目", en = "Prune entries that are older than the retention term")
    public Retention.Status prune(@Valid Pruning pruning) {
        return retention
                .prune(pruning.below(), pruning.ground(), caller.id().value())
                .orElseThrow(() -> new RuleViolated(AuditRule.PRUNED_MUST_BE_PAST_THEIR_TERM));
    }
}
