package io.kaifang.delivery.sample;

import io.kaifang.delivery.format.DataFormat;
import io.kaifang.delivery.format.RowWriter;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.ReleasedCsv;
import io.kaifang.delivery.store.ServedColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A sample as it is served: its columns that the list has now, and of those that the tiering has marked since only the shape (Art. 22). */
public final class ServedSample {
    private ServedSample() {}

    /**
     * Reads a sample.
     *
     * @param marked names of columns for which the listing's tiering names protected content
     */
    public static byte[] read(Path sample, ServedColumns served, Set<String> marked) throws IOException {
        Columns stored = served.stored();
        List<Boolean> masked = served.places().stream()
                .map(place -> marked.contains(stored.get(place).name()) && !SampleFile.isNumbered(stored, place))
                .toList();
        if (served.areAll() && !masked.contains(true)) {
            return Files.readAllBytes(sample);
        }
        List<Column> columns = served.columns();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        RowWriter rows = DataFormat.CSV.rows(csv, columns);
        ReleasedCsv.read(sample, served.places(), cells -> {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = masked.get(i) ? Mask.shape(columns.get(i).type(), cells[i]) : cells[i];
            }
            rows.row(cells);
        });
        rows.end(null);
        return csv.toByteArray();
    }
}
