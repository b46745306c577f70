package io.kaifang.agreement.violation.rest;

import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.content.WrittenContents;
import io.kaifang.agreement.report.rest.IdempotencyKey;
import io.kaifang.agreement.violation.LiftViolation;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.agreement.violation.view.ViolationQueries;
import io.kaifang.agreement.violation.view.ViolationQueries.ViolationAnswer;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
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

/** Violations (Art. 31): recorded and taken back by the authority, shown to those whom they concern. */
@Path("/violations")
public class ViolationResource {
    private final ViolationQueries violations;
    private final RequestCommands commands;
    private final Caller caller;
    private final ViolationReaders readers;
    private final WrittenContents contents;
    private final ViolationForms forms;

    ViolationResource(
            ViolationQueries violations,
            RequestCommands commands,
            Caller caller,
            ViolationReaders readers,
            WrittenContents contents,
            ViolationForms forms) {
        this.violations = violations;
        this.commands = commands;
        this.caller = caller;
        this.readers = readers;
        this.contents = contents;
        this.forms = forms;
    }

    /** Under which id measures can be taken. */
    record Answer(ViolationId violation) {}

    /** Why the record is taken back. */
    record Lifting(@NotNull Text reason) {}

    @POST
    @RolesAllowed(Role.AUTHORITY)
    @Summary(
            zh = "记录违法违规行为，附事实和证据，可以没有协议；以同一 Idempotency-Key 重复提交不产生变化（第三十一条）",
            en =
                    "Record a violation with facts and evidence, under an agreement or without one; repeating it under the same Idempotency-Key changes nothing (Art. 31)")
    public Response record(
            @HeaderParam(IdempotencyKey.HEADER) @Size(min = 8, max = 100) @Nullable String key,
            @NotNull @Valid ViolationForm form) {
        RecordViolation.Against against = forms.against(form);
        ViolationId violation = new ViolationId("vio-" + IdempotencyKey.id(caller.id(), form.whose(), key));
        Commitment facts = contents.keep(violation, caller.id(), form.written());
        try {
            commands.send(new RecordViolation(
                    violation, against, form.kind(), form.report(), facts, caller.id(), commands.now()));
        } catch (RuleViolated | CommandConflict refusal) {
            contents.drop(violation);
            throw refusal;
        }
        return Response.created(URI.create("/violations/" + violation))
                .entity(new Answer(violation))
                .build();
    }

    @POST
    @Path("/{violation}/lifting")
    @RolesAllowed(Role.AUTHORITY)
    @Summary(
            zh = "撤销违法违规记录，限制措施和公示随之结束",
            en = "Take the record of a violation back; restrictions and publicity end with it")
    public Response lift(@PathParam("violation") ViolationId violation, @NotNull @Valid Lifting lifting) {
        commands.send(new LiftViolation(violation, lifting.reason(), caller.id(), commands.now()));
        return Response.noContent().build();
    }

    /** The published ones for anybody, one's own for an agency and a data user, all of them for the offices. */
    @GET
    @PermitAll
    @Summary(
            zh = "违法违规记录：已公示的人人可见，涉及本主体的其数据开放主体和数据利用主体可见，全部的管理部门可见",
            en =
                    "Violations: the published ones for anybody, their own for an agency and a data user, all of them for the offices")
    public Uni<Page<ViolationAnswer>> list(@BeanParam @Valid PageRequest page) {
        return violations.list(readers.reader(), page);
    }

    @GET
    @Path("/{violation}")
    @PermitAll
    @Summary(zh = "一条违法违规记录及其意见和措施", en = "A violation, with what was said of it and what followed")
    public Uni<ViolationAnswer> one(@PathParam("violation") ViolationId violation) {
        return violations
                .one(violation, readers.reader())
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolated(VIOLATION_MUST_EXIST));
    }
}
