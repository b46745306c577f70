package io.kaifang.backbone.jurisdiction;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.contracts.policy.Jurisdiction;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the rules in force from the file that {@code KAIFANG_JURISDICTION} names. An unknown name fails: no rules are better than wrong ones. */
final class JurisdictionProducer {

    @Produces
    @Singleton
    @DefaultBean
    static Jurisdiction read(
            @ConfigProperty(name = "KAIFANG_JURISDICTION", defaultValue = "shanghai") String code, ObjectMapper json)
            throws IOException {
        try (InputStream file = Jurisdiction.file(code)) {
            return json.readValue(file, Jurisdiction.class);
        }
    }

    private JurisdictionProducer() {}
}
