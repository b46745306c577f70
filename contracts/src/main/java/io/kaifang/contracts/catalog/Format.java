package io.kaifang.contracts.catalog;

/** Open formats only (Art. 9): a format that needs proprietary software cannot be named. */
public enum Format {
    /** A live API. */
    API,
    CSV,
    JSON,
    XML,
    GEOJSON,
    PARQUET
}
