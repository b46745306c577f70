package io.kaifang.contracts.accessrequest;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an applicant asks for, and what an agreement later grants.
 *
 * @param scenario what for
 * @param fields the columns wanted
 * @param ways how the data are to be delivered
 * @param rate how often
 * @param term for how long, counted from entry into force
 */
public record RequestedUse(
        UseScenario scenario, List<String> fields, Set<DeliveryWay> ways, RateLimit rate, Duration term) {
    public RequestedUse {
        fields = List.copyOf(fields);
        ways = Set.copyOf(ways);
    }
}
