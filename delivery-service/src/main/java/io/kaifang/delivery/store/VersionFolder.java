package io.kaifang.delivery.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The folder of one version. Its names are ours: nothing that a caller calls a file gets near them. */
public record VersionFolder(Path path) {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    public static VersionFolder of(Path datasets, ListingId listing, VersionId version) {
        return new VersionFolder(datasets.resolve(listing.value()).resolve(version.value()));
    }

    /** The rows as released: UTF-8 without a byte order mark, RFC 4180, the listing's order of columns. */
    public Path csv() {
        return path.resolve("released.csv");
    }

    public Path parquet() {
        return path.resolve("released.parquet");
    }

    /** What the agency sent, to the byte. */
    public Path original() {
        return path.resolve("original.csv");
    }

    public Path report() {
        return path.resolve("quality.json");
    }

    public Path sample() {
        return path.resolve("sample.csv");
    }

    private Path columnsFile() {
        return path.resolve("columns.json");
    }

    public Columns columns() {
        return read(columnsFile(), Columns.class);
    }

    public void write(Columns columns) throws IOException {
        write(columnsFile(), columns);
    }

    public static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, Object content) throws IOException {
        JSON.writeValue(file.toFile(), content);
    }
}
