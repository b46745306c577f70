package io.kaifang.agreement.rest;

import io.kaifang.agreement.agreement.RecordViolation;
import io.kaifang.agreement.view.MeasureRow;
import io.kaifang.agreement.view.ViolationRow;
import io.kaifang.agreement.violation.TakeMeasure;
import io.kaifang.agreement.violation.TakeMeasure.Enforcer;
import io.kaifang.agreement.violation.TakeMeasure.Publicity;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** Violations and what follows (Art. 31). */
@Path("/violations")
public class ViolationResource {
    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the authority records. */
    record Recorded(
            @NotNull AgreementId agreement,
            @NotNull ViolationKind kind,
            @Nullable ReportId report) {}

    /** Under which id measures can be taken. */
    record Answer(ViolationId violation) {}

    /** What the data centre, or the agency for its own data, does about it. */
    record Measure(
            @NotNull MeasureKind measure,
            @NotNull Text reason,
            @NotNull Publicity publicity) {}

    @POST
    @RolesAllowed(Role.AUTHORITY)
    @Operation(
            summary = "Record a violation; repeating it under the same Idempotency-Key changes nothing (Art. 31)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "记录违规；以同一 Idempotency-Key 重复提交不产生变化（第三十一条）"))
    public Response record(
            @HeaderParam(Repeatable.KEY) @Size(min = 8, max = 100) @Nullable String key,
            @NotNull @Valid Recorded recorded) {
        ViolationId violation = new ViolationId(
                "vio-" + Repeatable.id(caller.id(), recorded.agreement().value(), key));
        commands.send(new RecordViolation(
                violation, recorded.agreement(), recorded.kind(), recorded.report(), caller.id(), now()));
        return Response.created(URI.create("/violations/" + violation))
                .entity(new Answer(violation))
                .build();
    }

    @POST
    @Path("/{violation}/measures")
    @Operation(
            summary = "Take a measure on it: restrict or close access, made public or not",
            extensions = @Extension(name = ChineseSummary.KEY, value = "采取处置措施：限制或关闭访问，可公开或不公开"))
    @RolesAllowed({Role.DATA_CENTRE, Role.AGENCY})
    public Response take(@PathParam("violation") ViolationId violation, @NotNull @Valid Measure measure) {
        Enforcer by = caller.has(Role.DATA_CENTRE)
                ? new Enforcer.DataCentre(caller.id())
                : new Enforcer.Agency(caller.id(), caller.requireAgency());
        commands.send(new TakeMeasure(violation, measure.measure(), measure.reason(), measure.publicity(), by, now()));
        return Response.status(Response.Status.CREATED).build();
    }

    /** The published ones for anybody; all of them for the offices. */
    @GET
    @Operation(
            summary = "Violations: the published ones for anybody, all of them for the offices",
            extensions = @Extension(name = ChineseSummary.KEY, value = "违规记录：已公开的人人可见，全部的仅管理部门可见"))
    @PermitAll
    @WithSession
    public Uni<Page<ViolationAnswer>> list(@BeanParam @Valid PageRequest page) {
        Parameters parameters = new Parameters();
        boolean office = caller.has(Role.AUTHORITY) || caller.has(Role.DATA_CENTRE) || caller.has(Role.AUDITOR);
        BiFunction<ViolationRow, List<MeasureRow>, ViolationAnswer> answer =
                office ? ViolationAnswer::forOffices : ViolationAnswer::forEverybody;
        StringBuilder condition = new StringBuilder(office ? "true" : "published = true");
        page.afterPlace().ifPresent(place -> {
            parameters.and("at", place.at()).and("id", place.id());
            condition.append(" and (recordedAt < :at or (recordedAt = :at and violation < :id))");
        });
        return ViolationRow.<ViolationRow>find(condition + " order by recordedAt desc, violation desc", parameters)
                .page(0, page.rowsToRead())
                .list()
                .chain(rows -> measures(rows)
                        .map(measures -> Page.of(
                                rows,
                                page,
                                row -> answer.apply(row, measures.getOrDefault(row.violation, List.of())),
                                row -> List.of(row.recordedAt.toString(), row.violation))));
    }

    private static Uni<Map<String, List<MeasureRow>>> measures(List<ViolationRow> violations) {
        List<String> ids = violations.stream().map(row -> row.violation).toList();
        return MeasureRow.<MeasureRow>list("key.violation in ?1 order by takenAt", ids)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.key.violation())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
