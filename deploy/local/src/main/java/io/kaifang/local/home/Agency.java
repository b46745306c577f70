package io.kaifang.local.home;

import io.kaifang.contracts.policy.PublicBody;
import java.util.List;

/** A data-opening body of the demonstration. */
public record Agency(String id, String name, String english) {

    /** All that the suite knows by name. */
    public static List<Agency> all() {
        return PublicBody.all().stream()
                .map(body -> new Agency(
                        body.id().value(), body.name().zh(), body.name().en()))
                .toList();
    }
}
