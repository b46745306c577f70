/** What access request does because of what happened elsewhere, or because time passed. */
@NullMarked
package io.kaifang.accessrequest.policy;

import org.jspecify.annotations.NullMarked;
