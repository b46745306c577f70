package io.kaifang.audit.figures.count;

import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.words.Worded;

/** What the quality checks look for, and how often a check found it (Art. 16). */
enum QualityFault implements Worded {
    MALFORMED_ROWS,
    WRONG_VALUES,
    MISSING_VALUES,
    DUPLICATE_ROWS;

    long in(QualitySummary quality) {
        return switch (this) {
            case MALFORMED_ROWS -> quality.malformedRows();
            case WRONG_VALUES -> quality.wrongValues();
            case MISSING_VALUES -> quality.missingValues();
            case DUPLICATE_ROWS -> quality.duplicateRows();
        };
    }
}
