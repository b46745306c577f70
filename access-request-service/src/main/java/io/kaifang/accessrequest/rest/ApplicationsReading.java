package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.accessrequest.view.ApplicationQueries;
import io.kaifang.accessrequest.view.ApplicationQueries.After;
import io.kaifang.accessrequest.view.ApplicationQueries.Filter;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.accessrequest.view.OfferedListing;
import io.kaifang.accessrequest.view.Stage;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** Applications, to those whom they concern: their applicants, their agencies, and who watches over all. */
@Path("/applications")
@RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
public class ApplicationsReading {
    @Inject
    Caller caller;

    @Inject
    Admittance admittance;

    @GET
    @Operation(
            summary = "Applications, newest first: one's own, one's agency's, or all, by role",
            extensions = @Extension(name = ChineseSummary.KEY, value = "申请列表，最新在前；依角色可见本人、本主体或全部申请"))
    public Uni<Page<ApplicationAnswer>> list(
            @BeanParam PageRequest page,
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("listing") @Nullable String listing) {
        boolean all = admittance.seesAll();
        Optional<AgencyId> agency = caller.agency();
        var filter = new Filter(
                all || agency.isPresent() ? null : caller.id().value(),
                all ? null : agency.map(AgencyId::value).orElse(null),
                listing,
                stage);
        var after = page.after(2).map(key -> new After(Keys.instant(key.getFirst()), key.getLast()));
        return ApplicationQueries.list(filter, after, page.rowsToRead())
                .map(rows -> Page.of(
                        rows,
                        page,
                        ApplicationAnswer::of,
                        row -> List.of(row.submittedAt.toString(), row.application)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One application; its ETag goes into If-Match of a decision",
            extensions = @Extension(name = ChineseSummary.KEY, value = "一份申请；作决定时以其 ETag 填写 If-Match"))
    public Uni<Response> one(@PathParam("id") ApplicationId id) {
        return admitted(id).map(row -> Response.ok(ApplicationAnswer.of(row))
                .header("ETag", SeenBy.tag(row))
                .build());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "How it came to stand where it stands, every revision and reason",
            extensions = @Extension(name = ChineseSummary.KEY, value = "办理经过：每次修改与理由"))
    public Uni<List<ApplicationAnswer.Step>> history(@PathParam("id") ApplicationId id) {
        return admitted(id)
                .chain(row -> ApplicationQueries.history(row.application))
                .map(steps -> steps.stream().map(ApplicationAnswer.Step::of).toList());
    }

    @GET
    @Path("/{id}/missing-materials")
    @Operation(
            summary = "What the listing's conditions ask for and the application does not hold, found by itself",
            extensions = @Extension(name = ChineseSummary.KEY, value = "自动核对：开放条件要求而申请尚缺的内容"))
    public Uni<List<Fault>> missing(@PathParam("id") ApplicationId id) {
        return admitted(id).chain(row -> Panache.withSession(() -> OfferedListing.<OfferedListing>findById(row.listing))
                .map(listing -> listing.offer().missing(row.submittedMaterials())));
    }

    private Uni<ApplicationRow> admitted(ApplicationId id) {
        return ApplicationQueries.find(id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST))
                .map(admittance::admitted);
    }
}
