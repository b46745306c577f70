package io.kaifang.delivery.reading.rest;

import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.format.DataFormat;
import io.kaifang.delivery.format.RowWriter;
import io.kaifang.delivery.permission.ServedVersion;
import io.kaifang.delivery.query.QueryText;
import io.kaifang.delivery.query.RowCursor;
import io.kaifang.delivery.query.RowPage;
import io.kaifang.delivery.query.RowQuery;
import io.kaifang.delivery.query.RowStore;
import io.kaifang.delivery.store.Column;
import io.kaifang.rest.Summary;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The data API: a page of rows. */
@Path("/datasets/{listing}/rows")
@Tag(name = "data")
public class RowResource {
    /** The cursor of the next page, for formats that have no place for it. */
    private static final String NEXT = "Kaifang-Next";

    private final AccessAttempt attempt;
    private final RowStore rows;

    RowResource(AccessAttempt attempt, RowStore rows) {
        this.attempt = attempt;
        this.rows = rows;
    }

    @GET
    @PermitAll
    @Summary(zh = "查询数据行：选择字段、筛选、排序、逐页查询", en = "Read rows: choose fields, filter, sort, page by cursor")
    public Response rows(
            @PathParam("listing") ListingId listing,
            @QueryParam("select") @Parameter(description = "Field names, comma-separated") @Nullable String select,
            @QueryParam("filter")
                    @Parameter(
                            description =
                                    "field:operator:value, repeatable; eq ne lt le gt ge contains starts empty present")
                    List<String> filters,
            @QueryParam("sort") @Parameter(description = "Field names, comma-separated, - to descend") @Nullable
                    String sort,
            @QueryParam("limit") @DefaultValue("100") @Parameter(description = "1 to 1000") int limit,
            @QueryParam("cursor") @Parameter(description = "The next of the page before") @Nullable String cursor,
            @QueryParam("format") @DefaultValue("json") @Parameter(description = DataFormat.CODES) String format) {
        DataFormat as = DataFormat.named(format);
        return attempt.read(listing, DeliveryWay.API, "rows", (permitted, entry) -> {
            ServedVersion version = permitted.version();
            RowQuery query = QueryText.read(
                    version.version(),
                    version.columns(),
                    permitted.permission().fields(),
                    select,
                    filters,
                    sort,
                    limit,
                    cursor);
            entry.reads(query.fieldsRead());
            permitted.permission().mustCover(query.fieldsRead());
            return answer(version, query, as, entry);
        });
    }

    private Response answer(ServedVersion version, RowQuery query, DataFormat as, AccessAttempt.Entry entry)
            throws IOException {
        List<Column> selected =
                query.select().stream().map(version.columns()::get).toList();
        BoundedBuffer body = new BoundedBuffer();
        RowWriter out = as.rows(body, selected);
        RowPage page = rows.read(version.folder(), version.version(), query, out);
        @Nullable String next = page.next().map(RowCursor::encode).orElse(null);
        out.end(next);
        entry.outcome(Access.SERVED, page.rows(), body.size());
        return Response.ok(body.toByteArray())
                .header(HttpHeaders.CONTENT_TYPE, as.mediaType())
                .header("Kaifang-Version", version.version())
                .header(NEXT, next) // null leaves it out
                .build();
    }
}
