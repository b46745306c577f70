package io.kaifang.contracts;

import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.words.Worded;

/**
 * Who acted.
 *
 * @param kind a person with an account, a machine client, the suite itself, or nobody known
 * @param id pseudonymous: the account's or client's subject, or the service's name
 */
public record Actor(Kind kind, ActorId id) {
    /** After the {@code authtype} values of the CloudEvents authcontext extension. */
    public enum Kind implements Worded {
        USER,
        SERVICE_ACCOUNT,
        SYSTEM,
        UNAUTHENTICATED
    }

    public static Actor user(String subject) {
        return new Actor(Kind.USER, new ActorId(subject));
    }

    public static Actor system(String service) {
        return new Actor(Kind.SYSTEM, new ActorId(service));
    }

    public static Actor anonymous() {
        return new Actor(Kind.UNAUTHENTICATED, new ActorId("anonymous"));
    }
}
