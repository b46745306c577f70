package io.kaifang.agreement.rest;

import io.kaifang.agreement.agreement.GiveUpAgreement;
import io.kaifang.agreement.agreement.ReviewAgreement;
import io.kaifang.agreement.agreement.ReviewAgreement.Finding;
import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jspecify.annotations.Nullable;

/** Agreements: read, reviewed, given up. */
@Path("/agreements")
public class AgreementResource {
    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** What the authority found. */
    enum Outcome {
        PASSED,
        FAILED
    }

    /** The authority's word; a failed review states every reason. */
    record Review(
            @NotNull Outcome outcome,
            @Size(max = 50) @Nullable List<Text> reasons) {}

    @GET
    @Operation(
            summary = "One's own agreements, or an office's",
            extensions = @Extension(name = ChineseSummary.KEY, value = "本人的协议，或管理部门可见的协议"))
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @WithSession
    public Uni<Page<AgreementAnswer>> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("application") @Nullable String application,
            @QueryParam("listing") @Nullable String listing) {
        Parameters parameters = new Parameters();
        StringBuilder condition = new StringBuilder(reader.narrowed(parameters));
        if (application != null) {
            parameters.and("application", application);
            condition.append(" and application = :application");
        }
        if (listing != null) {
            parameters.and("listing", listing);
            condition.append(" and listing = :listing");
        }
        page.afterPlace().ifPresent(place -> {
            parameters.and("at", place.at()).and("id", place.id());
            condition.append(" and (drawnAt < :at or (drawnAt = :at and agreement < :id))");
        });
        return AgreementRow.<AgreementRow>find(condition + " order by drawnAt desc, agreement desc", parameters)
                .page(0, page.rowsToRead())
                .list()
                .map(rows -> Page.of(
                        rows, page, AgreementAnswer::of, row -> List.of(row.drawnAt.toString(), row.agreement)));
    }

    @GET
    @Path("/{agreement}")
    @Operation(summary = "An agreement", extensions = @Extension(name = ChineseSummary.KEY, value = "一份协议"))
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @WithSession
    public Uni<AgreementAnswer> read(@PathParam("agreement") AgreementId agreement) {
        return reader.agreement(agreement).map(AgreementAnswer::of);
    }

    /** The whole text, byte for byte what is signed; its SHA-256 is the ETag. */
    @GET
    @Path("/{agreement}/text")
    @Operation(
            summary = "The whole text, byte for byte what is signed; its SHA-256 is the ETag",
            extensions = @Extension(name = ChineseSummary.KEY, value = "协议全文，与所签内容逐字节一致；其 SHA-256 即 ETag"))
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @WithSession
    public Uni<Response> text(@PathParam("agreement") AgreementId agreement) {
        return reader.agreement(agreement).map(row -> Response.ok(row.content)
                .tag(new EntityTag(row.textSha256))
                .build());
    }

    @POST
    @Path("/{agreement}/review")
    @Operation(
            summary = "Review an agreement where the city asks for it",
            extensions = @Extension(name = ChineseSummary.KEY, value = "审查协议（城市要求审查时）"))
    @RolesAllowed(Role.AUTHORITY)
    public Response review(@PathParam("agreement") AgreementId agreement, @NotNull @Valid Review review) {
        Finding finding =
                switch (review.outcome()) {
                    case PASSED -> new Finding.NothingAgainstIt();
                    case FAILED -> new Finding.NotAcceptable(review.reasons() == null ? List.of() : review.reasons());
                };
        commands.send(new ReviewAgreement(agreement, finding, caller.id(), now()));
        return Response.noContent().build();
    }

    /** The data user wants it no longer. */
    @POST
    @Path("/{agreement}/ending")
    @Operation(
            summary = "End it: the data user wants it no longer",
            extensions = @Extension(name = ChineseSummary.KEY, value = "终止协议：数据利用主体不再需要"))
    @RolesAllowed(Role.DATA_USER)
    public Response giveUp(@PathParam("agreement") AgreementId agreement) {
        commands.send(new GiveUpAgreement(agreement, caller.dataUser(), now()));
        return Response.noContent().build();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
