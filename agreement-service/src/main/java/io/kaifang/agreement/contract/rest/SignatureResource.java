package io.kaifang.agreement.contract.rest;

import io.kaifang.agreement.contract.SignAgreement;
import io.kaifang.agreement.contract.Signatory;
import io.kaifang.agreement.contract.SignedStatement;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.contract.view.AgreementQueries.SignatureAnswer;
import io.kaifang.agreement.signing.PlatformKey;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** Signatures under an agreement: given, and shown with all that is needed to verify them. */
@Path("/agreements/{agreement}/signatures")
public class SignatureResource {
    private final AgreementQueries agreements;
    private final RequestCommands commands;
    private final Caller caller;
    private final AgreementVisibility visibility;
    private final PlatformKey key;

    SignatureResource(
            AgreementQueries agreements,
            RequestCommands commands,
            Caller caller,
            AgreementVisibility visibility,
            PlatformKey key) {
        this.agreements = agreements;
        this.commands = commands;
        this.caller = caller;
        this.visibility = visibility;
        this.key = key;
    }

    /** Which text the signer read. */
    record SignedText(@NotNull Sha256 textSha256) {}

    /** Signs as the applicant himself, or for the agency that the caller's claim names. */
    @POST
    @RolesAllowed({Role.DATA_USER, Role.AGENCY})
    @Summary(zh = "签署已阅读的文本，以其哈希指明（第二十条）", en = "Sign the text that was read, named by its hash (Art. 20)")
    public Response sign(@PathParam("agreement") AgreementId agreement, @NotNull @Valid SignedText signed) {
        Signatory by = caller.agency()
                .<Signatory>map(agency -> new Signatory.Officer(caller.id(), agency))
                .orElseGet(() -> new Signatory.User(caller.dataUser()));
        Instant at = commands.now();
        var statement = new SignedStatement(agreement, by.party(), by.signer(), signed.textSha256(), at);
        commands.send(new SignAgreement(agreement, by, signed.textSha256(), key.id(), key.sign(statement), at));
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @Summary(zh = "由谁、何时、签署了什么", en = "Who signed, when, and what")
    public Uni<List<SignatureAnswer>> list(@PathParam("agreement") AgreementId agreement) {
        return visibility.agreement(agreement).chain(() -> agreements.signatures(agreement));
    }
}
