package io.kaifang.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.classification.Guide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
}
