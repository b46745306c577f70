package io.kaifang.agreement.violation.rest;

import io.kaifang.agreement.report.rest.IdempotencyKey;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.agreement.violation.TakeMeasure;
import io.kaifang.agreement.violation.TakeMeasure.Enforcer;
import io.kaifang.agreement.violation.TakeMeasure.Publicity;
import io.kaifang.agreement.violation.view.ViolationQueries;
import io.kaifang.agreement.violation.view.ViolationQueries.ViolationAnswer;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import org.jspecify.annotations.Nullable;

/** Violations and what follows (Art. 31). */
@Path("/violations")
public class ViolationResource {
    private final ViolationQueries violations;
    private final RequestCommands commands;
    private final Caller caller;

    ViolationResource(ViolationQueries violations, RequestCommands commands, Caller caller) {
        this.violations = violations;
        this.commands = commands;
        this.caller = caller;
    }

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
    @Summary(
            zh = "记录违规；以同一 Idempotency-Key 重复提交不产生变化（第三十一条）",
            en = "Record a violation; repeating it under the same Idempotency-Key changes nothing (Art. 31)")
    public Response record(
            @HeaderParam(IdempotencyKey.HEADER) @Size(min = 8, max = 100) @Nullable String key,
            @NotNull @Valid Recorded recorded) {
        ViolationId violation = new ViolationId(
                "vio-" + IdempotencyKey.id(caller.id(), recorded.agreement().value(), key));
        commands.send(new RecordViolation(
                violation, recorded.agreement(), recorded.kind(), recorded.report(), caller.id(), commands.now()));
        return Response.created(URI.create("/violations/" + violation))
                .entity(new Answer(violation))
                .build();
    }

    @POST
    @Path("/{violation}/measures")
    @RolesAllowed({Role.DATA_CENTRE, Role.AGENCY})
    @Summary(zh = "采取处置措施：限制或关闭访问，可公开或不公开", en = "Take a measure on it: restrict or close access, made public or not")
    public Response take(@PathParam("violation") ViolationId violation, @NotNull @Valid Measure measure) {
        Enforcer by = caller.has(Role.DATA_CENTRE)
                ? new Enforcer.DataCentre(caller.id())
                : new Enforcer.Agency(caller.id(), caller.requireAgency());
        commands.send(new TakeMeasure(
                violation, measure.measure(), measure.reason(), measure.publicity(), by, commands.now()));
        return Response.status(Response.Status.CREATED).build();
    }

    /** The published ones for anybody; all of them for the offices. */
    @GET
    @PermitAll
    @Summary(
            zh = "违规记录：已公开的人人可见，全部的仅管理部门可见",
            en = "Violations: the published ones for anybody, all of them for the offices")
    public Uni<Page<ViolationAnswer>> list(@BeanParam @Valid PageRequest page) {
        boolean office = caller.has(Role.AUTHORITY) || caller.has(Role.DATA_CENTRE) || caller.has(Role.AUDITOR);
        return office ? violations.all(page) : violations.published(page);
    }
}
