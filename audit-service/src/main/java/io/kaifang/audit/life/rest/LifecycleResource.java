package io.kaifang.audit.life.rest;

import io.kaifang.audit.life.view.RecordedStep;
import io.kaifang.audit.life.view.StepFilter;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.proof.TlogProof;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
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
import org.jspecify.annotations.Nullable;

/** The whole life of a data set, application, agreement, grant, user or agency, and search over all of them. */
@Path("/audit")
@Produces("application/json")
@RolesAllowed(Role.AUDITOR)
@RunOnVirtualThread
public class LifecycleResource {

    private final StepQueries steps;
    private final PublishedLog ledger;

    @Inject
    LifecycleResource(StepQueries steps, PublishedLog ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    @GET
    @Path("/lifecycle/{kind}/{id}")
    @Summary(zh = "数据集、申请或协议的全过程，附证明", en = "The life of a data set, an application or an agreement, with proofs")
    public LifeAnswer life(@PathParam("kind") String kind, @PathParam("id") String id, @BeanParam PageRequest page) {
        List<RecordedStep> found = steps.life(StepRequests.kind(kind), id, StepRequests.after(page), page.rowsToRead());
        return view(found, page);
    }

    @GET
    @Path("/steps")
    @Summary(zh = "按行为人、时间、类型等检索步骤", en = "Find steps by actor, time and kind")
    public LifeAnswer search(
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("actor") Optional<String> actor,
            @QueryParam("type") Optional<String> type,
            @QueryParam("article") Optional<String> article,
            @QueryParam("outcome") Optional<String> outcome,
            @BeanParam PageRequest page) {
        var query = new StepFilter(time(from), time(until), actor, type, article, outcome);
        return view(steps.search(query, StepRequests.after(page), page.rowsToRead()), page);
    }

    private LifeAnswer view(List<RecordedStep> found, PageRequest request) {
        Page<RecordedStep> page = Page.of(found, request, Function.identity(), RecordedStep::key);
        PublishedLog.Proofs proofs =
                ledger.proofs(page.items().stream().map(RecordedStep::index).toList());
        Map<Long, TlogProof> byIndex =
                proofs.proofs().stream().collect(Collectors.toMap(TlogProof::index, Function.identity()));
        List<StepAnswer> items = page.items().stream()
                .map(step -> StepAnswer.of(step, Objects.requireNonNull(byIndex.get(step.index()))))
                .toList();
        return new LifeAnswer(
                LifeAnswer.NOTICE,
                proofs.checkpoint().toString(),
                LifeAnswer.pruned(ledger.shownFrom()),
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
