/** What access request publishes: applications and their handling. */
@NullMarked
package io.kaifang.contracts.accessrequest;

import org.jspecify.annotations.NullMarked;
