package io.kaifang.contracts.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A body that opens data, by the name that it bears in documents (Art. 5). */
public record PublicBody(AgencyId id, Text name) {
    private static final String LIST = "/public-bodies.csv";
    private static final List<PublicBody> ALL = read();

    /** All that are known: those of the real listings, and two whose data are opened whole. */
    public static List<PublicBody> all() {
        return ALL;
    }

    /** What an agency is called; its id where the list does not name it. */
    public static Text nameOf(AgencyId agency) {
        return ALL.stream()
                .filter(body -> body.id().equals(agency))
                .map(PublicBody::name)
                .findFirst()
                .orElseGet(() -> new Text(agency.value(), agency.value()));
    }

    private static List<PublicBody> read() {
        try (InputStream csv = PublicBody.class.getResourceAsStream(LIST)) {
            if (csv == null) {
                throw new IllegalStateException(LIST + " is not part of this program");
            }
            return new String(csv.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new PublicBody(new AgencyId(cells[0]), new Text(cells[1], cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
