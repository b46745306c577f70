/** What follows for applications from events of other services. */
@NullMarked
package io.kaifang.accessrequest.application.policy;

import org.jspecify.annotations.NullMarked;
