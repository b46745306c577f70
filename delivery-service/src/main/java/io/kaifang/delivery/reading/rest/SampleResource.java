package io.kaifang.delivery.reading.rest;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.access.AccessRecorder;
import io.kaifang.delivery.format.DataFormat;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.permission.ReadPermission;
import io.kaifang.delivery.permission.ServedVersion;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sample of a data set, free to all, without application (Art. 22). */
@Path("/datasets/{listing}/sample")
@Tag(name = "data")
public class SampleResource {
    private final DatasetLookup datasets;
    private final AccessRecorder recorder;
    private final Caller caller;
    private final Clock clock;

    SampleResource(DatasetLookup datasets, AccessRecorder recorder, Caller caller, Clock clock) {
        this.datasets = datasets;
        this.recorder = recorder;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Summary(zh = "样本数据集：反映整体，不泄露任何人的数据", en = "Read the sample: mirrors the whole, and leaks nobody's data")
    public Response sample(@PathParam("listing") ListingId listing) throws IOException {
        Dataset dataset = datasets.get(listing);
        ReadPermission.mustBeOpen(dataset);
        ServedVersion version = datasets.served(listing);
        byte[] csv = Files.readAllBytes(version.folder().sample());
        recorder.record(new Access(
                clock.instant(),
                caller.id(),
                null,
                listing,
                version.version(),
                "sample",
                version.columns().names(),
                version.sampleRows(),
                csv.length,
                Access.SERVED));
        return Response.ok(csv)
                .header(HttpHeaders.CONTENT_TYPE, DataFormat.CSV.mediaType())
                .header("Kaifang-Version", version.version())
                .build();
    }
}
