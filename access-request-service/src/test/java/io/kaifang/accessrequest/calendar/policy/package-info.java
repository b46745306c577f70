@NullMarked
package io.kaifang.accessrequest.calendar.policy;

import org.jspecify.annotations.NullMarked;
