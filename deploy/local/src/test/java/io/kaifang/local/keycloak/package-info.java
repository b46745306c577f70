/** What becomes of Keycloak's programs when something comes between. */
@NullMarked
package io.kaifang.local.keycloak;

import org.jspecify.annotations.NullMarked;
