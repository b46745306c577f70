package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationQueries;
import io.kaifang.accessrequest.application.view.ApplicationQueries.Filter;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.accessrequest.offer.view.OfferedListingQueries;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications, shown to their applicants, their agencies, and those who oversee all. */
@Path("/applications")
@RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
public class ApplicationQueriesResource {
    private final ApplicationQueries applications;
    private final OfferedListingQueries listings;
    private final ApplicationVisibility visibility;

    ApplicationQueriesResource(
            ApplicationQueries applications, OfferedListingQueries listings, ApplicationVisibility visibility) {
        this.applications = applications;
        this.listings = listings;
        this.visibility = visibility;
    }

    @GET
    @Summary(
            zh = "申请列表，最新在前；依角色可见本人、本数据开放主体或全部申请",
            en = "Applications, newest first: your own, your agency's, or all, depending on your role")
    public Uni<Page<ApplicationAnswer>> list(
            @BeanParam PageRequest page,
            @QueryParam("stage") @Nullable Stage stage,
            @QueryParam("listing") @Nullable String listing) {
        var filter = new Filter(visibility.applicant(), visibility.agency(), listing, stage);
        return applications.list(filter, page).map(found -> found.map(ApplicationAnswer::of));
    }

    @GET
    @Path("/{id}")
    @Summary(zh = "一份申请；作决定时以其 ETag 填写 If-Match", en = "One application; its ETag goes into If-Match of a decision")
    public Uni<Response> one(@PathParam("id") ApplicationId id) {
        return visible(id)
                .map(row -> Response.ok(ApplicationAnswer.of(row))
                        .header("ETag", ApplicationETag.of(row))
                        .build());
    }

    @GET
    @Path("/{id}/history")
    @Summary(zh = "办理经过：每次修改与理由", en = "Every step that led to where it stands, with every revision and reason")
    public Uni<List<ApplicationAnswer.Step>> history(@PathParam("id") ApplicationId id) {
        return visible(id)
                .chain(_ -> applications.history(id))
                .map(steps -> steps.stream().map(ApplicationAnswer.Step::of).toList());
    }

    @GET
    @Path("/{id}/missing-materials")
    @Summary(
            zh = "自动核对：开放条件要求而申请尚缺的内容",
            en = "Materials that the listing's conditions ask for and the application lacks")
    public Uni<List<Fault>> missing(@PathParam("id") ApplicationId id) {
        return visible(id)
                .chain(row -> listings.offer(new ListingId(row.listing))
                        .onItem()
                        .ifNull()
                        .failWith(() -> new RuleViolated(AccessRequestRule.LISTING_MUST_BE_KNOWN))
                        .map(offer -> offer.missing(row.submittedMaterials())));
    }

    private Uni<ApplicationRow> visible(ApplicationId id) {
        return applications
                .find(id)
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolated(AccessRequestRule.APPLICATION_MUST_EXIST))
                .map(visibility::requireVisible);
    }
}
