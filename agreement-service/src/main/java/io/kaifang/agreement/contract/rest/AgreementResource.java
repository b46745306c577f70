package io.kaifang.agreement.contract.rest;

import io.kaifang.agreement.contract.GiveUpAgreement;
import io.kaifang.agreement.contract.ReviewAgreement;
import io.kaifang.agreement.contract.ReviewAgreement.Finding;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.contract.view.AgreementQueries.AgreementAnswer;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.words.Worded;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agreements: read, reviewed, given up. */
@Path("/agreements")
public class AgreementResource {
    private final AgreementQueries agreements;
    private final RequestCommands commands;
    private final Caller caller;
    private final AgreementVisibility visibility;

    AgreementResource(
            AgreementQueries agreements, RequestCommands commands, Caller caller, AgreementVisibility visibility) {
        this.agreements = agreements;
        this.commands = commands;
        this.caller = caller;
        this.visibility = visibility;
    }

    /** What the authority found. */
    enum Outcome implements Worded {
        PASSED,
        FAILED
    }

    /** The authority's word; a failed review states every reason. */
    record Review(
            @NotNull Outcome outcome,
            @Size(max = 50) @Nullable List<Text> reasons) {}

    @GET
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "本人的协议，或管理部门可见的协议", en = "One's own agreements, or an office's")
    public Uni<Page<AgreementAnswer>> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("application") @Nullable String application,
            @QueryParam("listing") @Nullable String listing) {
        return agreements.list(visibility.visible(), application, listing, page);
    }

    @GET
    @Path("/{agreement}")
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "一份协议", en = "An agreement")
    public Uni<AgreementAnswer> read(@PathParam("agreement") AgreementId agreement) {
        return visibility.agreement(agreement).map(AgreementAnswer::of);
    }

    /** The whole text, byte for byte what is signed; its SHA-256 is the ETag. */
    @GET
    @Path("/{agreement}/text")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(
            zh = "协议全文，与所签内容逐字节一致；其 SHA-256 即 ETag",
            en = "The whole text, byte for byte what is signed; its SHA-256 is the ETag")
    public Uni<Response> text(@PathParam("agreement") AgreementId agreement) {
        return visibility
                .agreement(agreement)
                .map(row -> Response.ok(row.content)
                        .tag(new EntityTag(row.textSha256))
                        .build());
    }

    @POST
    @Path("/{agreement}/review")
    @RolesAllowed(Role.AUTHORITY)
    @Summary(zh = "审核协议（城市要求审核时）", en = "Review an agreement where the city asks for it")
    public Response review(@PathParam("agreement") AgreementId agreement, @NotNull @Valid Review review) {
        Finding finding = switch (review.outcome()) {
            case PASSED -> new Finding.NothingAgainstIt();
            case FAILED -> new Finding.NotAcceptable(review.reasons() == null ? List.of() : review.reasons());
        };
        commands.send(new ReviewAgreement(agreement, finding, caller.id(), commands.now()));
        return Response.noContent().build();
    }

    /** The data user wants it no longer. */
    @POST
    @Path("/{agreement}/ending")
    @RolesAllowed(Role.DATA_USER)
    @Summary(zh = "终止协议：数据利用主体不再需要", en = "End it: the data user wants it no longer")
    public Response giveUp(@PathParam("agreement") AgreementId agreement) {
        commands.send(new GiveUpAgreement(agreement, caller.dataUser(), commands.now()));
        return Response.noContent().build();
    }
}
