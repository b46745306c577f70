/** The sign-in service: fetched through Maven, built once, started small, with a realm of the suite's roles, clients and accounts. */
@NullMarked
package io.kaifang.local.keycloak;

import org.jspecify.annotations.NullMarked;
