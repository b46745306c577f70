/** Commands after each event. */
@NullMarked
package io.kaifang.accessrequest.application.policy;

import org.jspecify.annotations.NullMarked;
