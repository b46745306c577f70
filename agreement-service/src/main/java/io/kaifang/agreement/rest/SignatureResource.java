package io.kaifang.agreement.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.agreement.SignAgreement;
import io.kaifang.agreement.agreement.Signatory;
import io.kaifang.agreement.agreement.SignedStatement;
import io.kaifang.agreement.signing.PlatformKey;
import io.kaifang.agreement.view.SignatureRow;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.ChineseSummary;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Signatures under an agreement: given, and shown with all that is needed to verify them. */
@Path("/agreements/{agreement}/signatures")
public class SignatureResource {
    @Inject
    RequestCommands commands;

    @Inject
    Caller caller;

    @Inject
    Reader reader;

    @Inject
    PlatformKey key;

    @Inject
    Clock clock;

    /** Which text the signer read. */
    record Seen(@NotNull Sha256 textSha256) {}

    /**
     * A signature.
     *
     * @param statement the bytes that were signed, as UTF-8 text
     * @param key where the public key is
     */
    record SignatureAnswer(
            Party party,
            String signer,
            String textSha256,
            Instant signedAt,
            String statement,
            String keyId,
            String key,
            String signature) {}

    /** Signs as the applicant himself, or for the agency that the caller's claim names. */
    @POST
    @Operation(
            summary = "Sign the text that was read, named by its hash (Art. 20)",
            extensions = @Extension(name = ChineseSummary.KEY, value = "签署已阅读的文本，以其哈希指明（第二十条）"))
    @RolesAllowed({Role.DATA_USER, Role.AGENCY})
    public Response sign(@PathParam("agreement") AgreementId agreement, @NotNull @Valid Seen seen) {
        Signatory by = caller.agency()
                .<Signatory>map(agency -> new Signatory.Officer(caller.id(), agency))
                .orElseGet(() -> new Signatory.User(caller.dataUser()));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var statement = new SignedStatement(agreement, by.party(), by.signer(), seen.textSha256(), at);
        commands.send(new SignAgreement(agreement, by, seen.textSha256(), key.id(), key.sign(statement), at));
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Operation(
            summary = "Who signed, when, and what",
            extensions = @Extension(name = ChineseSummary.KEY, value = "由谁、何时、签署了什么"))
    @RolesAllowed({Role.DATA_USER, Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    @WithSession
    public Uni<List<SignatureAnswer>> list(@PathParam("agreement") AgreementId agreement) {
        return reader.agreement(agreement)
                .chain(row -> SignatureRow.<SignatureRow>list("key.agreement = ?1 order by signedAt", row.agreement))
                .map(rows -> rows.stream().map(SignatureResource::answer).toList());
    }

    private static SignatureAnswer answer(SignatureRow row) {
        var statement = new SignedStatement(
                new AgreementId(row.key.agreement()),
                row.key.party(),
                new ActorId(row.signer),
                new Sha256(row.textSha256),
                row.signedAt());
        return new SignatureAnswer(
                row.key.party(),
                row.signer,
                row.textSha256,
                row.signedAt(),
                new String(statement.bytes(), UTF_8),
                row.keyId,
                "/signing-keys/" + row.keyId,
                row.signature);
    }
}
