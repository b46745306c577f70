package io.kaifang.local.keycloak;

import io.kaifang.local.home.Agency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that signs in by client credentials, with the role and the agency of its owner. */
public record MachineClient(
        String id, String role, @Nullable String agency) {

    /** An integrator for each agency, an application of a data user, a regulator's tool. */
    public static List<MachineClient> all() {
        Stream<MachineClient> integrators = Agency.all().stream()
                .map(agency -> new MachineClient("integrator-" + agency.id(), "agency", agency.id()));
        return Stream.concat(
                        integrators,
                        Stream.of(
                                new MachineClient("data-user-app", "data-user", null),
                                new MachineClient("regulator-tool", "auditor", null)))
                .toList();
    }

    /** The name under which its secret is stored. */
    public String secret() {
        return "client." + id;
    }
}
