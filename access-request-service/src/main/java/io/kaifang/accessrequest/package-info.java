/** Applications for conditional data: materials, completeness check, and the review that is due in five working days. */
@NullMarked
package io.kaifang.accessrequest;

import org.jspecify.annotations.NullMarked;
