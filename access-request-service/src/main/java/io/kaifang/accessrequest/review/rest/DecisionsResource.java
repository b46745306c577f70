package io.kaifang.accessrequest.review.rest;

import io.kaifang.accessrequest.application.rest.ApplicationETag;
import io.kaifang.accessrequest.application.rest.ApplicationLookup;
import io.kaifang.accessrequest.application.rest.DecisionAnswer;
import io.kaifang.accessrequest.review.AcceptApplication;
import io.kaifang.accessrequest.review.ApproveApplication;
import io.kaifang.accessrequest.review.RefuseApplication;
import io.kaifang.accessrequest.review.RefuseAsIncomplete;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What officers decide: the data centre on completeness, the listing's agency on the rest. */
@Path("/applications/{id}")
public class DecisionsResource {
    private static final int MOST = 50;

    private final RequestCommands commands;
    private final Caller caller;
    private final ApplicationLookup lookup;
    private final Jurisdiction jurisdiction;

    DecisionsResource(RequestCommands commands, Caller caller, ApplicationLookup lookup, Jurisdiction jurisdiction) {
        this.commands = commands;
        this.caller = caller;
        this.lookup = lookup;
        this.jurisdiction = jurisdiction;
    }

    /** A reason in words; in English as in Chinese where no English is given. */
    public record Reason(
            @Nullable @Size(max = 200) String field,
            @NotBlank @Size(max = 1000) String zh,
            @Nullable @Size(max = 1000) String en) {
        Text text() {
            return new Text(zh, en == null || en.isBlank() ? zh : en);
        }

        Fault fault() {
            return new Fault(
                    field == null ? "" : field,
                    "incomplete",
                    text(),
                    new Text("补正后重新提交", "complete it and submit again"));
        }
    }

    /** The data centre's own reasons, beside the missing materials, which the service finds itself. */
    public record Incompleteness(@Nullable @Size(max = MOST) List<@Valid @NotNull Reason> reasons) {
        List<Fault> faults() {
            return reasons == null
                    ? List.of()
                    : reasons.stream().map(Reason::fault).toList();
        }
    }

    /** A reason with its ground, which is counted; in English as in Chinese where no English is given. */
    public record GroundedReason(
            @NotNull RefusalGround ground,
            @NotBlank @Size(max = 1000) String zh,
            @Nullable @Size(max = 1000) String en) {
        RefusalReason reason() {
            return new RefusalReason(ground, new Reason(null, zh, en).text());
        }
    }

    /** Every reason at once. */
    public record Refusal(@NotEmpty @Size(max = MOST) List<@Valid @NotNull GroundedReason> reasons) {
        List<RefusalReason> stated() {
            return reasons.stream().map(GroundedReason::reason).toList();
        }
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(zh = "受理齐全的申请，转为数据开放主体的工单", en = "Accept a complete application: it becomes a work order of its agency")
    public DecisionAnswer accept(
            @PathParam("id") ApplicationId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workOrder = new WorkOrderId("wo-" + UUID.randomUUID());
        var command = new AcceptApplication(
                id,
                workOrder,
                lookup.offer(id),
                jurisdiction.reviewWorkingDays(),
                ApplicationETag.expected(ifMatch),
                caller.id(),
                commands.now());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/incompleteness")
    @RolesAllowed(Role.DATA_CENTRE)
    @Summary(zh = "不予受理并一次性告知全部缺漏", en = "Return an application as incomplete, with everything that it lacks")
    public DecisionAnswer refuseAsIncomplete(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable Incompleteness body) {
        List<Fault> own = body == null ? List.of() : body.faults();
        var command = new RefuseAsIncomplete(
                id, lookup.offer(id), own, ApplicationETag.expected(ifMatch), caller.id(), commands.now());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.AGENCY)
    @Summary(zh = "审核通过（仅限该数据集的数据开放主体）", en = "Approve; only the listing's agency")
    public DecisionAnswer approve(
            @PathParam("id") ApplicationId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var command = new ApproveApplication(
                id, caller.requireAgency(), ApplicationETag.expected(ifMatch), caller.id(), commands.now());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "审核不通过，说明全部理由与依据（仅限该数据集的数据开放主体）",
            en = "Refuse with all reasons and their grounds; only the listing's agency")
    public DecisionAnswer refuse(
            @PathParam("id") ApplicationId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Refusal body) {
        var command = new RefuseApplication(
                id,
                caller.requireAgency(),
                body.stated(),
                ApplicationETag.expected(ifMatch),
                caller.id(),
                commands.now());
        return DecisionAnswer.of(id, commands.send(command));
    }
}
