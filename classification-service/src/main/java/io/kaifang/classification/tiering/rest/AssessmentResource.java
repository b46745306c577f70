package io.kaifang.classification.tiering.rest;

import static io.kaifang.classification.tiering.TieringRule.ASSESSMENT_MUST_EXIST;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.SampleRows;
import io.kaifang.classification.tiering.view.AssessmentProjection.AssessmentRow;
import io.kaifang.classification.tiering.view.AssessmentQueries;
import io.kaifang.classification.tiering.view.AssessmentQueries.AssessmentAnswer;
import io.kaifang.classification.tiering.view.ListedFieldsProjection.ListedFieldsRow;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tiering of a listing: looked at, proposed, confirmed (Art. 13 to 15). */
@Path("/assessments")
public class AssessmentResource {
    private final AssessmentQueries assessments;
    private final RequestCommands commands;
    private final Caller caller;

    AssessmentResource(AssessmentQueries assessments, RequestCommands commands, Caller caller) {
        this.assessments = assessments;
        this.commands = commands;
        this.caller = caller;
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
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "分级分类评估列表，最新在前", en = "Assessments, the latest first")
    public Uni<Page<AssessmentAnswer>> list(
            @BeanParam @Valid PageRequest page, @QueryParam("stage") AssessmentRow.@Nullable Stage stage) {
        return assessments.list(watches() ? null : caller.requireAgency(), stage, page);
    }

    /** The decision is public; the proposal and its evidence are for the agency and those who oversee it. */
    @GET
    @Path("/{listing}")
    @PermitAll
    @Summary(
            zh = "数据集的定级；建议及其依据仅相关方可见",
            en = "How a listing is tiered; the proposal and its evidence for those concerned")
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
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "查看样本数据并重新建议级别；样本数据不留存",
            en = "Look at sample rows and propose levels anew; the rows are kept nowhere")
    public Response sample(@PathParam("listing") ListingId listing, @NotNull @Valid Rows rows) {
        ListedFieldsRow fields = ViewQueries.eventually(() -> assessments.fields(listing))
                .orElseThrow(() -> new RuleViolated(ASSESSMENT_MUST_EXIST));
        caller.requireAgency(new AgencyId(fields.agency));
        Instant now = commands.now();
        var findings =
                new SampleRows(rows.columns(), rows.rows()).inspect(fields.fieldMeanings(), ChinaTime.dayOf(now));
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
    @RolesAllowed(Role.AGENCY)
    @Summary(zh = "确认级别：类别由指南确定（第十四条）", en = "Confirm the levels: the guide decides the category (Art. 14)")
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
                        commands.now()))
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
}
