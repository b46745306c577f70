package io.kaifang.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time in which the law counts days. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /** The day that an instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
