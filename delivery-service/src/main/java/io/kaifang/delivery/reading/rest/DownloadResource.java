package io.kaifang.delivery.reading.rest;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.format.DataFormat;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All released rows: as the file that was released, of some fields alone, or in another of the {@link DataFormat formats}. */
@Path("/datasets/{listing}/download")
@Tag(name = "data")
public class DownloadResource {
    private final AccessAttempt attempt;

    DownloadResource(AccessAttempt attempt) {
        this.attempt = attempt;
    }

    @GET
    @PermitAll
    @Summary(zh = "下载已发布的全部数据行", en = "Download all released rows")
    public Response download(
            @PathParam("listing") ListingId listing,
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = DataFormat.CODES) String format,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        DataFormat as = DataFormat.named(format);
        return attempt.read(listing, DeliveryWay.DOWNLOAD, "download", (permitted, entry) -> {
            boolean asReleased =
                    as == DataFormat.CSV && permitted.permission().grant().isEmpty();
            return asReleased
                    ? ReleasedFile.of(permitted.version()).answer(entry, range, ifRange, ifNoneMatch)
                    : new RowStream(attempt, permitted, entry, as).answer();
        });
    }
}
