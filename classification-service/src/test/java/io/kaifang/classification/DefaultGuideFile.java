package io.kaifang.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.Sign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The guide that ships with the service. */
public final class DefaultGuideFile {
    private DefaultGuideFile() {}

    public static Guide read() {
        try (InputStream file = DefaultGuideFile.class.getResourceAsStream("/guides/default-2022.json")) {
            return new ObjectMapper().readValue(file, Guide.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with other signs, and another version. */
    public static Guide readWith(String version, Sign... signs) {
        Guide guide = read();
        return new Guide(
                version,
                guide.title(),
                guide.source(),
                guide.person(),
                guide.organisation(),
                guide.object(),
                guide.traits(),
                List.of(signs),
                guide.conditions(),
                guide.supervision());
    }
}
