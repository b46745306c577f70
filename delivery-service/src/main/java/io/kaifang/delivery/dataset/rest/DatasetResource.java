package io.kaifang.delivery.dataset.rest;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.intake.QualityReport;
import io.kaifang.delivery.intake.Uploads;
import io.kaifang.delivery.permission.Dataset;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.delivery.store.VersionFolder;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Language;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A data set's versions: handed in by its agency, checked, released or not (Art. 16). */
@Path("/datasets/{listing}")
@Tag(name = "versions")
public class DatasetResource {
    private final DatasetLookup datasets;
    private final Uploads uploads;
    private final DataFolder data;
    private final Caller caller;
    private final RequestCommands commands;

    @Context
    HttpHeaders headers;

    DatasetResource(DatasetLookup datasets, Uploads uploads, DataFolder data, Caller caller, RequestCommands commands) {
        this.datasets = datasets;
        this.uploads = uploads;
        this.data = data;
        this.caller = caller;
        this.commands = commands;
    }

    @GET
    @PermitAll
    @Summary(zh = "数据集的状态、字段与版本", en = "See a data set's state, fields and versions")
    public DatasetAnswer dataset(@PathParam("listing") ListingId listing) {
        return DatasetAnswer.of(datasets.get(listing), datasets.latestVersions(listing));
    }

    @POST
    @Path("versions")
    @Consumes({"text/csv", "application/gzip", "application/octet-stream"})
    @RolesAllowed(Role.AGENCY)
    @Summary(
            zh = "提交数据：UTF-8 或 GB18030 编码的 CSV，可用 gzip；通过质量检查即发布",
            en = "Hand in data: CSV in UTF-8 or GB18030, plain or gzip; released if the quality checks pass")
    public Response handIn(@PathParam("listing") ListingId listing, InputStream csv) throws IOException {
        Dataset dataset = datasets.soon(listing);
        caller.requireAgency(dataset.agency());
        if (!dataset.state().takesData()) {
            throw new RuleViolated(DeliveryRule.LISTING_MUST_NOT_BE_WITHDRAWN);
        }
        Uploads.Outcome outcome = uploads.take(dataset, csv, commands::send);
        return HandInAnswer.of(listing, outcome).answer(Language.of(headers));
    }

    /** What the checks found tells where a data set is weak: for its agency and its overseers; readers see the version's state. */
    @GET
    @Path("versions/{version}/quality")
    @RolesAllowed({Role.AGENCY, Role.DATA_CENTRE, Role.AUTHORITY, Role.AUDITOR})
    @Summary(zh = "某版本的质量报告，指明所在行", en = "Read a version's quality report, which points at rows")
    public QualityReport quality(@PathParam("listing") ListingId listing, @PathParam("version") VersionId version) {
        Dataset dataset = datasets.get(listing);
        if (caller.has(Role.AGENCY)) {
            caller.requireAgency(dataset.agency());
        }
        VersionFolder folder = data.version(listing, version);
        if (!Files.exists(folder.report())) {
            throw new RuleViolated(DeliveryRule.VERSION_MUST_EXIST);
        }
        return VersionFolder.read(folder.report(), QualityReport.class);
    }
}
