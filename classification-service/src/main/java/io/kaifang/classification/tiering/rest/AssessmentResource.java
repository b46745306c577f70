package io.kaifang.classification.tiering.rest;

import static io.kaifang.classification.tiering.TieringRule.ASSESSMENT_MUST_EXIST;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.classification.detect.Inspection;
import io.kaifang.classification.detect.SampleRows;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.view.AssessmentAnswer;
import io.kaifang.classification.tiering.view.AssessmentQueries;
import io.kaifang.classification.tiering.view.AssessmentRow;
import io.kaifang.classification.tiering.view.ListedFieldsRow;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** The tiering of a listing: looked at, proposed, confirmed (Art. 13 to 15). */
@Path("/assessments")
public class AssessmentResource {
    private final AssessmentQueries assessments;
    private final RequestCommands commands;
    private final Caller caller;
    private final Clock clock;

    AssessmentResource(AssessmentQueries assessments, RequestCommands commands, Caller caller, Clock clock) {
        this.assessments = assessments;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** Sample rows; they are looked at and forgotten. */
    record Rows(
            @NotEmpty @Size(max = 500) List<String> columns,
            @NotEmpty @Size(max = SampleRows.MOST_ROWS) List<List<@Nullable String>> rows) {
        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]"; // never into a log
        }
    }

    /** The agency's word. */
    record Confirmation(
            @NotNull Levels levels,
            @Size(max = 1000) @Nullable String correction,
            @Nullable Grounds grounds) {}

    @GET
    @Operation(
            summary = "AssessmentProjection, the latest first",
            extensions = @Extension(name = ChineseSummary.KEY, value = "分级分类评估列表，最新在前"))
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    public Uni<Page<AssessmentAnswer>> list(
            @BeanParam @Valid PageRequest page, @QueryParam("stage") AssessmentRow.@Nullable Stage stage) {
        return assessments.list(watches() ? null : caller.requireAgency(), stage, page);
    }

    /** The decision is public; the proposal and its evidence are for the agency and those who oversee it. */
    @GET
    @Path("/{listing}")
    @Operation(
            summary = "How a listing is tiered; the proposal and its evidence for those concerned",
            extensions = @Extension(name = ChineseSummary.KEY, value = "条目的定级；建议及其依据仅相关方可见"))
    @PermitAll
    public Uni<AssessmentAnswer> read(@PathParam("listing") ListingId listing) {
        return assessments.find(listing).map(row -> {
            if (row == null || (!maySeeProposal(row) && row.decision == null)) {
                throw new RuleViolated(ASSESSMENT_MUST_EXIST);
            }
            return maySeeProposal(row) ? AssessmentAnswer.whole(row) : AssessmentAnswer.forEverybody(row);
        });
    }

    /** Looks at sample rows and proposes levels anew; the rows are kept nowhere. */
    @POST
    @Path("/{listing}/sample")
    @Operation(
            summary = "Look at sample rows and propose levels anew; the rows are kept nowhere",
            extensions = @Extension(name = ChineseSummary.KEY, value = "查看样例行并重新建议级别；样例行不留存"))
    @RolesAllowed(Role.AGENCY)
    public Response sample(@PathParam("listing") ListingId listing, @NotNull @Valid Rows rows) {
        ListedFieldsRow fields = ViewQueries.eventually(() -> assessments.fields(listing))
                .orElseThrow(() -> new RuleViolated(ASSESSMENT_MUST_EXIST));
        caller.requireAgency(new AgencyId(fields.agency));
        Instant now = now();
        var findings = new Inspection(ChinaTime.dayOf(now))
                .findings(fields.fieldMeanings(), new SampleRows(rows.columns(), rows.rows()));
        commands.send(new ProposeLevels(
                listing,
                new AgencyId(fields.agency),
                fields.fieldMeanings(),
                findings,
                fields.suppliedAs(),
                true,
                now));
        return Response.accepted().build();
    }

    @POST
    @Path("/{listing}/confirmation")
    @Operation(
            summary = "Confirm the levels: the guide decides the category (Art. 14)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "确认级别：类别由指南确定（第十四条）"))
    @RolesAllowed(Role.AGENCY)
    public AssessmentAnswer.@Nullable Decision confirm(
            @PathParam("listing") ListingId listing, @NotNull @Valid Confirmation confirmation) {
        Optional<AssessmentAnswer.Decision> decision = commands
                .send(new ConfirmLevels(
                        listing,
                        caller.requireAgency(),
                        caller.id(),
                        confirmation.levels(),
                        confirmation.correction(),
                        confirmation.grounds(),
                        now()))
                .events()
                .stream()
                .filter(ListingClassified.class::isInstance)
                .map(event -> AssessmentAnswer.Decision.of((ListingClassified) event))
                .findFirst();
        return decision.isPresent() ? decision.get() : confirmedBefore(listing);
    }

    /** A second confirmation gets the same answer, as soon as the view shows the first. */
    private AssessmentAnswer.@Nullable Decision confirmedBefore(ListingId listing) {
        return ViewQueries.eventually(() -> assessments.find(listing))
                .flatMap(AssessmentRow::decided)
                .map(AssessmentAnswer.Decision::of)
                .orElse(null);
    }

    private boolean maySeeProposal(AssessmentRow row) {
        return watches()
                || caller.agency()
                        .map(agency -> agency.value().equals(row.agency))
                        .orElse(false);
    }

    private boolean watches() {
        return caller.has(Role.DATA_CENTRE)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.CYBERSPACE)
                || caller.has(Role.AUDITOR);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
