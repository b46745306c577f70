package io.kaifang.audit.log.rest;

import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.rest.ChineseSummary;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** What anyone needs to check the log: its verifier keys. Compare them with those that the authority printed. */
@Path("/audit")
public class KeysResource {

    private final LedgerKeys keys;

    @Inject
    KeysResource(LedgerKeys keys) {
        this.keys = keys;
    }

    /** Each generation's keys, one a line, in C2SP's vkey form. */
    @GET
    @Path("/keys")
    @Operation(
            summary = "The log's keys, one a line",
            extensions = @Extension(name = ChineseSummary.KEY, value = "账本的验证密钥，每行一个"))
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    public String keys() {
        return keys.verifying().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
