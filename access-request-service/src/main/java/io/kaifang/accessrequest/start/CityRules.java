package io.kaifang.accessrequest.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.policy.Jurisdiction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rules of the city that this suite runs for. */
final class CityRules {

    @Produces
    @Singleton
    static Jurisdiction jurisdiction(@ConfigProperty(name = "KAIFANG_JURISDICTION") String code, ObjectMapper json)
            throws IOException {
        try (InputStream file = Jurisdiction.file(code)) {
            return json.readValue(file, Jurisdiction.class);
        }
    }

    private CityRules() {}
}
