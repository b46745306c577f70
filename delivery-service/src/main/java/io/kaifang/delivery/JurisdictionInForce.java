package io.kaifang.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.policy.Jurisdiction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose rules hold here. An unknown name stops the service from starting: no rules are better than wrong ones. */
final class JurisdictionInForce {
    private JurisdictionInForce() {}

    @Produces
    @Singleton
    static Jurisdiction read(
            ObjectMapper json, @ConfigProperty(name = "KAIFANG_JURISDICTION", defaultValue = "shanghai") String code)
            throws IOException {
        try (InputStream file = Jurisdiction.file(code)) {
            return json.readValue(file, Jurisdiction.class);
        }
    }
}
