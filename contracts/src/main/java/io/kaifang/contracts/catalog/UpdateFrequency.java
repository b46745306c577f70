package io.kaifang.contracts.catalog;

/** How often the agency renews the data (Art. 9). */
public enum UpdateFrequency {
    REAL_TIME,
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    IRREGULAR,
    STATIC
}
