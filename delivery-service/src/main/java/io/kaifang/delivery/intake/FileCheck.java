package io.kaifang.delivery.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.sample.SampleFile;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.Folders;
import io.kaifang.delivery.store.StagedRows;
import io.kaifang.delivery.store.VersionFolder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;

/** Checks a received file row by row, and makes it ready for release in a folder that is not yet in place. */
public final class FileCheck {
    private FileCheck() {}

    /**
     * What came of a file.
     *
     * @param content digest of what was sent, unpacked
     * @param bytes its length
     * @param sampleRows rows in its sample, if it passed
     */
    public record Result(Sha256 content, long bytes, QualityReport report, long sampleRows) {}

    /**
     * Checks a received file, and makes it ready for release if it passes.
     *
     * @throws RuleViolated if there is nothing to check: no known encoding, another header
     */
    public static Result check(ReceivedFile file, VersionFolder folder, Columns columns) throws IOException {
        Encoding encoding =
                Encoding.of(file.path()).orElseThrow(() -> new RuleViolated(DeliveryRule.ENCODING_MUST_BE_KNOWN));
        Result result = check(file, encoding, folder, columns);
        VersionFolder.write(folder.report(), result.report());
        folder.write(columns);
        if (!result.report().passed()) {
            Files.deleteIfExists(folder.csv());
            Files.deleteIfExists(folder.original());
        }
        return result;
    }

    private static Result check(ReceivedFile file, Encoding encoding, VersionFolder folder, Columns columns)
            throws IOException {
        Path work = Files.createDirectory(folder.path().resolve("work"));
        FileFindings findings = new FileFindings();
        try (CsvFile csv = CsvFile.open(file.path(), encoding);
                StagedRows staged = new StagedRows(folder.path(), work, columns)) {
            Header header = Header.of(csv.next().map(CsvRow::cells).orElse(List.of()), columns);
            long rows;
            try (CsvWriter released = writer(folder.csv(), file.path(), columns)) {
                released.writeRecord(columns.names());
                RowChecks checks = new RowChecks(columns, header, staged, released, findings);
                checks.readAll(csv);
                rows = checks.rows();
            }
            staged.complete();
            StagedRows.Repeats repeats = staged.repeats(FileFindings.SHOWN);
            repeats.first().forEach(repeat -> findings.add(FileFinding.duplicate(repeat.row(), repeat.of())));
            findings.count(
                    FindingKind.DUPLICATE_ROW,
                    "",
                    repeats.all() - repeats.first().size());
            QualityReport report = QualityReport.of(encoding.label(), rows, findings);
            if (!report.passed()) {
                return new Result(file.content(), file.bytes(), report, 0);
            }
            staged.writeParquet(folder.parquet());
            long sampleRows = SampleFile.write(staged.rows(), columns, rows, new SecureRandom(), folder.sample());
            return new Result(file.content(), file.bytes(), report, sampleRows);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Folders.delete(work);
        }
    }

    /**
     * Ends rows as the agency's file does, so that a plain file comes out as it went in. In a single column an empty cell needs
     * quotes: without them it is a blank line.
     */
    private static CsvWriter writer(Path csv, Path original, Columns columns) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(endsRowsWithCrLf(original) ? LineDelimiter.CRLF : LineDelimiter.LF)
                .quoteStrategy(columns.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
                .build(csv);
    }

    private static boolean endsRowsWithCrLf(Path original) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original))) {
            int before = 0;
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read == '\n') {
                    return before == '\r';
                }
                before = read;
            }
            return false;
        }
    }
}
