package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AcceptApplication;
import io.kaifang.accessrequest.request.ApproveApplication;
import io.kaifang.accessrequest.request.ListingOffer;
import io.kaifang.accessrequest.request.RefuseApplication;
import io.kaifang.accessrequest.request.RefuseAsIncomplete;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** What officers decide: the data centre on completeness, the listing's agency on the rest. */
@Path("/applications/{id}")
public class DecisionsResource {
    private static final String SEEN = "If-Match";
    private static final int MOST = 50;

    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Admittance admittance;

    @Inject
    Jurisdiction city;

    @Inject
    Clock clock;

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

    /** The data centre's own reasons, beside the missing materials, which are found by themselves. */
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
    @Operation(
            summary = "Accept a complete application: it becomes a work order of its agency",
            extensions = @Extension(name = ChineseSummary.KEY, value = "受理齐全的申请，转为数据开放主体的工单"))
    public DecisionAnswer accept(@PathParam("id") ApplicationId id, @HeaderParam(SEEN) @Nullable String seen) {
        var workOrder = new WorkOrderId("wo-" + UUID.randomUUID());
        var command = new AcceptApplication(
                id,
                workOrder,
                offer(id),
                city.reviewWorkingDays(),
                SeenBy.revision(seen),
                caller.id(),
                clock.instant());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/incompleteness")
    @RolesAllowed(Role.DATA_CENTRE)
    @Operation(
            summary = "Send an application back with everything that it lacks",
            extensions = @Extension(name = ChineseSummary.KEY, value = "不予受理并一次性告知全部缺漏"))
    public DecisionAnswer refuseAsIncomplete(
            @PathParam("id") ApplicationId id,
            @HeaderParam(SEEN) @Nullable String seen,
            @Valid @Nullable Incompleteness body) {
        List<Fault> own = body == null ? List.of() : body.faults();
        var command = new RefuseAsIncomplete(id, offer(id), own, SeenBy.revision(seen), caller.id(), clock.instant());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "Approve; only the listing's agency",
            extensions = @Extension(name = ChineseSummary.KEY, value = "同意申请（仅限该条目的数据开放主体）"))
    public DecisionAnswer approve(@PathParam("id") ApplicationId id, @HeaderParam(SEEN) @Nullable String seen) {
        var command =
                new ApproveApplication(id, caller.requireAgency(), SeenBy.revision(seen), caller.id(), clock.instant());
        return DecisionAnswer.of(id, commands.send(command));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Role.AGENCY)
    @Operation(
            summary = "Refuse with all reasons and their grounds; only the listing's agency",
            extensions = @Extension(name = ChineseSummary.KEY, value = "不同意申请，说明全部理由与依据（仅限该条目的数据开放主体）"))
    public DecisionAnswer refuse(
            @PathParam("id") ApplicationId id, @HeaderParam(SEEN) @Nullable String seen, @NotNull @Valid Refusal body) {
        var command = new RefuseApplication(
                id, caller.requireAgency(), body.stated(), SeenBy.revision(seen), caller.id(), clock.instant());
        return DecisionAnswer.of(id, commands.send(command));
    }

    private ListingOffer offer(ApplicationId id) {
        return admittance.offer(new ListingId(admittance.row(id).listing));
    }
}
