package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.applicant.ApplicantRegister;
import io.kaifang.accessrequest.application.AmendApplication;
import io.kaifang.accessrequest.application.SubmitApplication;
import io.kaifang.accessrequest.application.WithdrawApplication;
import io.kaifang.accessrequest.attachment.Attachments;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What applicants do: apply, amend, withdraw. */
@Path("/applications")
@RolesAllowed(Role.DATA_USER)
public class ApplicationsResource {
    private final RequestCommands commands;
    private final Caller caller;
    private final ApplicationLookup lookup;
    private final ApplicationVisibility visibility;
    private final Attachments attachments;
    private final ApplicantRegister register;

    ApplicationsResource(
            RequestCommands commands,
            Caller caller,
            ApplicationLookup lookup,
            ApplicationVisibility visibility,
            Attachments attachments,
            ApplicantRegister register) {
        this.commands = commands;
        this.caller = caller;
        this.lookup = lookup;
        this.visibility = visibility;
        this.attachments = attachments;
        this.register = register;
    }

    /** An application, and what it is for. */
    public record NewApplication(
            @NotNull ListingId listing, @NotNull @Valid ApplicationForm form) {}

    @POST
    @Summary(
            zh = "申请有条件开放的数据；以同一 Idempotency-Key 重复提交不产生变化",
            en = "Apply for conditional data; repeating it under the same Idempotency-Key changes nothing")
    public Response submit(
            @HeaderParam("Idempotency-Key") @Size(min = 8, max = 100) @Nullable String key,
            @NotNull @Valid NewApplication body) {
        DataUserId applicant = caller.dataUser();
        ApplicationId id = new ApplicationId("ap-" + (key == null ? UUID.randomUUID() : repeatable(applicant, key)));
        var offer = lookup.offer(body.listing());
        var draft = body.form().draft(applicant, attachments);
        Decided decided = withDetails(
                id,
                body.form(),
                details -> commands.send(new SubmitApplication(id, applicant, offer, draft, details, commands.now())));
        return Response.created(URI.create("/applications/" + id))
                .entity(DecisionAnswer.of(id, decided))
                .build();
    }

    @POST
    @Path("/{id}/amendments")
    @Summary(zh = "修改被退回的申请并再次提交", en = "Amend an application that was returned, and submit it again")
    public DecisionAnswer amend(@PathParam("id") ApplicationId id, @NotNull @Valid ApplicationForm form) {
        DataUserId applicant = caller.dataUser();
        var listing = new ListingId(visibility.requireVisible(lookup.row(id)).listing);
        var offer = lookup.offer(listing);
        var draft = form.draft(applicant, attachments);
        Decided decided = withDetails(
                id,
                form,
                details -> commands.send(new AmendApplication(id, applicant, offer, draft, details, commands.now())));
        return DecisionAnswer.of(id, decided);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Summary(zh = "撤回尚未作出决定的申请", en = "Withdraw an application that is not decided")
    public DecisionAnswer withdraw(@PathParam("id") ApplicationId id) {
        return DecisionAnswer.of(id, commands.send(new WithdrawApplication(id, caller.dataUser(), commands.now())));
    }

    /** Details are stored before the event that commits to them, and dropped where no such event came of it. */
    private Decided withDetails(ApplicationId id, ApplicationForm form, Function<Commitment, Decided> send) {
        Commitment details = register.store(id, caller.dataUser(), form.applicant());
        boolean referred = false;
        try {
            Decided decided = send.apply(details);
            referred = decided.events().stream().anyMatch(ApplicationSubmitted.class::isInstance);
            return decided;
        } finally {
            if (!referred) {
                register.drop(id, details);
            }
        }
    }

    /** The same for the same key. */
    private static UUID repeatable(DataUserId applicant, String key) {
        return UUID.nameUUIDFromBytes((applicant.value() + "\0" + key).getBytes(StandardCharsets.UTF_8));
    }
}
