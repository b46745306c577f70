package io.kaifang.audit.log.rest;

import io.kaifang.audit.log.checkpoint.LedgerKeys;
import io.kaifang.ledger.note.VerifierKey;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;

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
    @Produces("text/plain; charset=utf-8")
    @PermitAll
    @Summary(zh = "账本的验证密钥，每行一个", en = "The log's keys, one a line")
    public String keys() {
        return keys.verifying().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
