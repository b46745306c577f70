package io.kaifang.local.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data-opening body of the demonstration: those of the real listings, and two whose data are opened whole. */
public record Agency(String id, String name, String english) {

    /** All of them, as {@code data/agencies.csv} lists them. */
    public static List<Agency> all() {
        try (InputStream csv = Agency.class.getResourceAsStream("/data/agencies.csv")) {
            if (csv == null) {
                throw new IllegalStateException("data/agencies.csv is not part of this program");
            }
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Agency(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
