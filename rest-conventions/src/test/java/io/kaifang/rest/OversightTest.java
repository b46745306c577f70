package io.kaifang.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversightTest {

    @ParameterizedTest
    @ValueSource(strings = {Role.DATA_CENTRE, Role.AUTHORITY, Role.CYBERSPACE, Role.AUDITOR})
    void these_oversee(String role) {
        assertThat(Oversight.includes(caller(role))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.AGENCY, Role.EXPERT, Role.DATA_USER})
    void the_others_see_what_is_theirs(String role) {
        assertThat(Oversight.includes(caller(role))).isFalse();
    }

    private static Caller caller(String role) {
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("u-1"))
                .addRole(role)
                .build());
    }
}
