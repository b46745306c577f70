package io.kaifang.rest;

import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: the token's subject, roles and agency. Without a token, nobody: never somebody by default. */
@RequestScoped
public class Caller {
    private static final String AGENCY_CLAIM = "agency";

    private final SecurityIdentity identity;

    @Inject
    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The pseudonymous subject of the account, or {@code anonymous}. */
    public ActorId id() {
        return actor().id();
    }

    public Actor actor() {
        if (identity.isAnonymous()) {
            return Actor.anonymous();
        }
        return Actor.user(subject());
    }

    /** The caller as a data user; needs role {@code data-user}. */
    public DataUserId dataUser() {
        if (!has(Role.DATA_USER)) {
            throw new RuleViolated(CallerRule.MUST_BE_A_DATA_USER);
        }
        return new DataUserId(subject());
    }

    /** The agency that the caller acts for, where role and claim both say so. */
    public Optional<AgencyId> agency() {
        return has(Role.AGENCY) ? claim(AGENCY_CLAIM).map(AgencyId::new) : Optional.empty();
    }

    /** The agency that the caller acts for, or a refusal. */
    public AgencyId requireAgency() {
        return agency().orElseThrow(() -> new RuleViolated(CallerRule.MUST_ACT_FOR_AN_AGENCY));
    }

    /** Refuses a caller who doesn't act for that agency. */
    public void requireAgency(AgencyId owner) {
        if (!requireAgency().equals(owner)) {
            throw new RuleViolated(CallerRule.MUST_BE_THE_AGENCYS_OWN);
        }
    }

    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.claim(name).map(Object::toString);
        }
        return Optional.ofNullable(identity.getAttribute(name)).map(Object::toString);
    }
}
