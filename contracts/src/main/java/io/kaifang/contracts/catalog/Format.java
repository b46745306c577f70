package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** Open formats only (Art. 9): a format that needs proprietary software cannot be named. */
public enum Format implements Worded {
    /** A live API. */
    API,
    CSV,
    JSON,
    XML,
    GEOJSON,
    PARQUET
}
