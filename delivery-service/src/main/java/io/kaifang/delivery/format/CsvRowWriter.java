package io.kaifang.delivery.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180, UTF-8) with a header. The cursor of the next page has no place here; it goes into a header of the answer. */
final class CsvRowWriter implements RowWriter {
    private final CsvWriter writer;

    CsvRowWriter(OutputStream out, List<String> names) {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(names.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
                .build(out, UTF_8);
        writer.writeRecord(names);
    }

    @Override
    public void row(String[] cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void end(@Nullable String next) throws IOException {
        writer.flush();
    }
}
