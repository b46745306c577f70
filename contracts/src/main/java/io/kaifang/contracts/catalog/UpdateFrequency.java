package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** How often the agency renews the data (Art. 9). */
public enum UpdateFrequency implements Worded {
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
