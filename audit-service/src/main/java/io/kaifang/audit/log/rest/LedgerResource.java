package io.kaifang.audit.log.rest;

import io.kaifang.audit.log.view.PublishedLog;
import io.kaifang.audit.rest.AuditRule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.merkle.TilePath;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;

/** The log as C2SP tlog-tiles. Checkpoints and hashes are for everyone; entries show who did what, and are for auditors. */
@Path("/ledger")
@RunOnVirtualThread
public class LedgerResource {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String BINARY = "application/octet-stream";
    private static final String FOR_EVER = "max-age=31536000, immutable";

    private final PublishedLog ledger;

    @Inject
    LedgerResource(PublishedLog ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("/checkpoint")
    @Produces(TEXT)
    @PermitAll
    @Summary(zh = "已签名的检查点，人人可取", en = "The signed checkpoint, for anybody")
    public Response checkpoint() {
        SignedNote note =
                ledger.checkpoint().orElseThrow(() -> new RuleViolated(AuditRule.CHECKPOINT_MUST_BE_PUBLISHED));
        return Response.ok(note.toString(), TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("/tile/{level: [0-9]+}/{tile: .+}")
    @Produces(BINARY)
    @PermitAll
    @Summary(zh = "默克尔树的一个分块", en = "A tile of the Merkle tree")
    public Response tile(@PathParam("level") String level, @PathParam("tile") String tile) {
        return immutable(parse(level, tile), ledger::tile, FOR_EVER);
    }

    @GET
    @Path("/tile/entries/{tile: .+}")
    @Produces(BINARY)
    @Compressed
    @RolesAllowed(Role.AUDITOR)
    @Summary(zh = "一组账本条目", en = "A bundle of entries")
    public Response entries(@PathParam("tile") String tile) {
        return immutable(parse("0", tile), ledger::bundle, "private, " + FOR_EVER);
    }

    private static Response immutable(Optional<TileId> tile, Function<TileId, Optional<byte[]>> read, String caching) {
        return tile.flatMap(read)
                .map(bytes -> Response.ok(bytes, BINARY)
                        .header(HttpHeaders.CACHE_CONTROL, caching)
                        .build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        // what isn't there yet may be there in a second
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private static Optional<TileId> parse(String level, String tile) {
        try {
            return Optional.of(TilePath.parse(level, tile));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a path in another notation is not a path: the format demands 404
        }
    }
}
