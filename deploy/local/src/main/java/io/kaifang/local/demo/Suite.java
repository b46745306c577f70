package io.kaifang.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * A running suite, as its users know it.
 *
 * @param gateway the one address
 * @param issuer the realm that signs tokens
 * @param kafka bootstrap servers of the agencies' door
 * @param integrators Kafka client settings by agency id
 * @param passwords of the demo accounts, by user name
 * @param jurisdiction whose rules it runs under
 * @param projectRoot where the demo's data lie
 * @param takenHome where the journey puts what it was handed
 */
public record Suite(
        URI gateway,
        URI issuer,
        String kafka,
        Map<String, Map<String, String>> integrators,
        Map<String, String> passwords,
        String jurisdiction,
        Path projectRoot,
        Path takenHome) {
    public Suite {
        integrators = Map.copyOf(integrators);
        passwords = Map.copyOf(passwords);
    }
}
