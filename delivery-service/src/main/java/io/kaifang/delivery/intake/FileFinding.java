package io.kaifang.delivery.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing found in the data. Points at it, and never quotes it, so that a report can be shown without showing data.
 *
 * @param row number of the data row, from 1; 0 for the whole file
 * @param line of the file on which the row begins, from 1; 0 where it is not known
 * @param field the column's name, absent where it concerns the row
 * @param firstRow of a duplicate: the row that it repeats
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileFinding(
        FindingKind kind,
        long row,
        long line,
        @Nullable String field,
        @Nullable Long firstRow) {
    static FileFinding inRow(FindingKind kind, long row, long line) {
        return new FileFinding(kind, row, line, null, null);
    }

    static FileFinding inCell(FindingKind kind, long row, long line, String field) {
        return new FileFinding(kind, row, line, field, null);
    }

    static FileFinding duplicate(long row, long firstRow) {
        return new FileFinding(FindingKind.DUPLICATE_ROW, row, 0, null, firstRow);
    }
}
