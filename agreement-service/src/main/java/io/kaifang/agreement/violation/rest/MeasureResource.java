package io.kaifang.agreement.violation.rest;

import io.kaifang.agreement.violation.Hearing;
import io.kaifang.agreement.violation.LiftMeasure;
import io.kaifang.agreement.violation.PublishViolation;
import io.kaifang.agreement.violation.TakeMeasure;
import io.kaifang.agreement.violation.TakeMeasure.Publicity;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What the data centre, or the agency for its own data, does about a violation (Art. 31). */
@Path("/violations/{violation}")
@RolesAllowed({Role.DATA_CENTRE, Role.AGENCY})
public class MeasureResource {
    private final RequestCommands commands;
    private final ViolationReaders readers;
    private final Hearing hearing;

    MeasureResource(RequestCommands commands, ViolationReaders readers, Jurisdiction jurisdiction) {
        this.commands = commands;
        this.readers = readers;
        this.hearing = new Hearing(jurisdiction.supervision().hearingDays());
    }

    /** A measure, and whether it is shown to everybody. */
    record Measure(
            @NotNull MeasureKind measure,
            @NotNull Text reason,
            @NotNull Publicity publicity) {}

    /** Why a restriction ends. */
    record Raising(@NotNull Text reason) {}

    /** As whose the violation is shown: the legal person's, or nobody's by name. */
    record Publication(@Nullable LegalPerson named) {}

    @POST
    @Path("/measures")
    @Summary(
            zh = "采取处置措施：限制或关闭访问，听取陈述后可以公示",
            en = "Take a measure: restrict or close access, made public once the data user was heard")
    public Response take(@PathParam("violation") ViolationId violation, @NotNull @Valid Measure measure) {
        commands.send(new TakeMeasure(
                violation,
                measure.measure(),
                measure.reason(),
                measure.publicity(),
                readers.enforcer(),
                hearing,
                commands.now()));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/measures/lifting")
    @Summary(zh = "解除限制措施，恢复约定的频次", en = "Lift a restriction; the agreed rate holds again")
    public Response lift(@PathParam("violation") ViolationId violation, @NotNull @Valid Raising raising) {
        commands.send(new LiftMeasure(violation, raising.reason(), readers.enforcer(), commands.now()));
        return Response.noContent().build();
    }

    @POST
    @Path("/publication")
    @Summary(zh = "公示违法违规行为，只写法人或者其他组织的名称", en = "Make a violation public, in the name of a legal person or of nobody")
    public Response publish(@PathParam("violation") ViolationId violation, @NotNull @Valid Publication publication) {
        commands.send(
                new PublishViolation(violation, publication.named(), readers.enforcer(), hearing, commands.now()));
        return Response.noContent().build();
    }
}
