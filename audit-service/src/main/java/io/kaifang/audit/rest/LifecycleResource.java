package io.kaifang.audit.rest;

import io.kaifang.audit.index.RecordedStep;
import io.kaifang.audit.index.StepQuery;
import io.kaifang.audit.index.Steps;
import io.kaifang.audit.log.LedgerReads;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** The whole life of a data set, application, agreement, grant, user or agency, and search over all of them. */
@Path("/audit")
@Produces("application/json")
@RolesAllowed(Role.AUDITOR)
@RunOnVirtualThread
public class LifecycleResource {

    private final Steps steps;
    private final LedgerReads ledger;

    @Inject
    LifecycleResource(Steps steps, LedgerReads ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    @GET
    @Path("/lifecycle/{kind}/{id}")
    @Operation(
            summary = "The life of a data set, an application or an agreement, with proofs",
            extensions = @Extension(name = ChineseSummary.KEY, value = "数据集、申请或协议的全过程，附证明"))
    public LifeView life(@PathParam("kind") String kind, @PathParam("id") String id, @BeanParam PageRequest page) {
        var found = steps.life(Requests.kind(kind), id, Requests.after(page), page.rowsToRead());
        return view(found, page);
    }

    @GET
    @Path("/steps")
    @Operation(
            summary = "Find steps by actor, time and kind",
            extensions = @Extension(name = ChineseSummary.KEY, value = "按行为人、时间、类型等检索步骤"))
    public LifeView search(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("actor") Optional<String> actor,
            @QueryParam("type") Optional<String> type,
            @QueryParam("article") Optional<String> article,
            @QueryParam("outcome") Optional<String> outcome,
            @BeanParam PageRequest page) {
        var query = new StepQuery(time(from), time(until), actor, type, article, outcome);
        return view(steps.search(query, Requests.after(page), page.rowsToRead()), page);
    }

    private LifeView view(List<RecordedStep> found, PageRequest request) {
        var page = Page.of(found, request, Function.identity(), RecordedStep::key);
        var proofs =
                ledger.proofs(page.items().stream().map(RecordedStep::index).toList());
        Map<Long, TlogProof> byIndex =
                proofs.proofs().stream().collect(Collectors.toMap(TlogProof::index, Function.identity()));
        var items = page.items().stream()
                .map(step -> StepView.of(step, Objects.requireNonNull(byIndex.get(step.index()))))
                .toList();
        return new LifeView(
                LifeView.NOTICE,
                proofs.checkpoint().toString(),
                LifeView.pruned(ledger.shownFrom()),
                items,
                page.next());
    }

    private static Optional<Instant> time(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException e) {
            throw new RuleViolated(AuditRule.TIME_MUST_BE_ISO);
        }
    }
}
