package io.kaifang.delivery.reading.rest;

import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.format.DataFormat;
import io.kaifang.delivery.permission.ServedVersion;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/** The released file itself: its digest is its ETag, and a part of it may be asked for (RFC 9110, 14). */
record ReleasedFile(ServedVersion version, long size, String etag) {
    private static final int RANGE_NOT_SATISFIABLE = 416;

    static ReleasedFile of(ServedVersion version) throws IOException {
        return new ReleasedFile(
                version,
                Files.size(version.folder().csv()),
                '"' + version.content().hex() + '"');
    }

    Response answer(
            AccessAttempt.Entry entry, @Nullable String range, @Nullable String ifRange, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && ifNoneMatch.contains(etag)) {
            entry.outcome(Access.SERVED, 0, 0);
            return Response.notModified().header(HttpHeaders.ETAG, etag).build();
        }
        Optional<ByteRange> part =
                ifRange == null || ifRange.equals(etag) ? ByteRange.of(range, size) : Optional.empty();
        if (part.isEmpty()) {
            entry.outcome(Access.SERVED, version.rows(), size);
            return headed(Response.ok(new PathPart(version.folder().csv(), 0, size)))
                    .build();
        }
        ByteRange bytes = part.get();
        if (bytes.length() == 0) {
            return Response.status(RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
        entry.outcome(Access.SERVED, 0, bytes.length());
        return headed(Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(version.folder().csv(), bytes.from(), bytes.length()))
                        .header("Content-Range", "bytes " + bytes.from() + "-" + bytes.to() + "/" + size))
                .build();
    }

    private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CONTENT_TYPE, DataFormat.CSV.mediaType())
                .header(HttpHeaders.ETAG, etag)
                .header("Accept-Ranges", "bytes")
                .header("Kaifang-Version", version.version())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + version.version() + ".csv\"");
    }
}
