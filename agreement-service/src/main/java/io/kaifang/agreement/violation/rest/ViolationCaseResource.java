package io.kaifang.agreement.violation.rest;

import static io.kaifang.agreement.contract.AgreementRule.ERASURE_GROUND_MUST_BE_STATED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.agreement.content.WrittenContents;
import io.kaifang.agreement.violation.EraseViolationContent;
import io.kaifang.agreement.violation.StateOnViolation;
import io.kaifang.agreement.violation.StateOnViolation.Speaker;
import io.kaifang.agreement.violation.view.ViolationQueries;
import io.kaifang.agreement.violation.view.ViolationQueries.ViolationAnswer;
import io.kaifang.agreement.violation.view.ViolationReader;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.id.StatementId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.contracts.policy.SupervisionTerms;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a violation (Art. 31): facts, evidence and statements, for those whom it concerns, until they are erased. */
@Path("/violations/{violation}")
public class ViolationCaseResource {
    private final ViolationQueries violations;
    private final RequestCommands commands;
    private final Caller caller;
    private final ViolationReaders readers;
    private final WrittenContents contents;
    private final SupervisionTerms terms;

    ViolationCaseResource(
            ViolationQueries violations,
            RequestCommands commands,
            Caller caller,
            ViolationReaders readers,
            WrittenContents contents,
            Jurisdiction jurisdiction) {
        this.violations = violations;
        this.commands = commands;
        this.caller = caller;
        this.readers = readers;
        this.contents = contents;
        this.terms = jurisdiction.supervision();
    }

    /** What somebody has to say. */
    record Statement(
            @NotNull Stance stance,
            @NotBlank @Size(max = 4000) String statement) {}

    /** What is kept of it where it can be erased. */
    record Words(String statement) {}

    /** The case; parts that were erased, or never written, are missing. */
    record CaseAnswer(String violation, @Nullable JsonNode recorded, List<SaidAnswer> statements) {}

    /** What one of those concerned said. */
    record SaidAnswer(
            ActingBody body, Stance stance, @Nullable JsonNode said) {}

    /** Data centre and agency have their say, and the data user is heard: each once. */
    @POST
    @Path("/statements")
    @RolesAllowed({Role.DATA_CENTRE, Role.AGENCY, Role.DATA_USER})
    @Summary(
            zh = "就违法违规记录发表意见：市大数据中心、数据开放主体会同，数据利用主体陈述申辩",
            en =
                    "Have one's say on a violation: data centre and agency together with the authority, and the data user who is heard")
    public Response state(@PathParam("violation") ViolationId violation, @NotNull @Valid Statement made) {
        var statement = new StatementId("st-" + UUID.randomUUID());
        Speaker who = caller.has(Role.DATA_CENTRE) || caller.has(Role.AGENCY)
                ? new Speaker.Office(readers.enforcer())
                : new Speaker.User(caller.dataUser());
        Commitment content = contents.keep(statement, caller.id(), new Words(made.statement()));
        try {
            commands.send(new StateOnViolation(violation, statement, who, made.stance(), content, commands.now()));
        } catch (RuleViolated | CommandConflict refusal) {
            contents.drop(statement);
            throw refusal;
        }
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("/case")
    @RolesAllowed({Role.DATA_CENTRE, Role.AGENCY, Role.AUTHORITY, Role.CYBERSPACE, Role.DATA_USER})
    @Summary(
            zh = "违法违规记录的事实、证据和意见，仅相关各方可见",
            en = "Facts, evidence and statements of a violation, for those whom it concerns")
    public CaseAnswer read(@PathParam("violation") ViolationId violation) {
        ViolationAnswer known = known(violation);
        return new CaseAnswer(
                known.violation(),
                contents.find(violation).orElse(null),
                known.statements().stream().map(this::said).toList());
    }

    private ViolationAnswer known(ViolationId violation) {
        ViolationReader reader = readers.reader();
        return ViewQueries.eventually(() -> violations.ofConcern(violation, reader))
                .orElseThrow(() -> new RuleViolated(VIOLATION_MUST_EXIST));
    }

    private SaidAnswer said(ViolationAnswer.StatementAnswer made) {
        return new SaidAnswer(
                made.body(),
                made.stance(),
                contents.find(new StatementId(made.statement())).orElse(null));
    }

    /** Erases facts, evidence and statements for good, once nobody has to rely on them. */
    @DELETE
    @Path("/case")
    @RolesAllowed({Role.CYBERSPACE, Role.AUTHORITY})
    @Summary(zh = "永久删除违法违规记录的事实、证据和意见", en = "Erase facts, evidence and statements of a violation, for good")
    public Response erase(
            @PathParam("violation") ViolationId violation, @QueryParam("ground") Optional<String> stated) {
        ErasureGround ground =
                stated.flatMap(ErasureGround::named).orElseThrow(() -> new RuleViolated(ERASURE_GROUND_MUST_BE_STATED));
        ViolationAnswer known = known(violation);
        commands.send(new EraseViolationContent(violation, caller.id(), ground, terms, commands.now()));
        contents.erase(violation);
        known.statements().forEach(made -> contents.erase(new StatementId(made.statement())));
        return Response.noContent().build();
    }
}
