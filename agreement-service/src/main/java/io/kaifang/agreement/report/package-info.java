/** Reports by users and by anyone, and the erasure of what they say (Art. 29, 30). Pure decisions. */
@NullMarked
package io.kaifang.agreement.report;

import org.jspecify.annotations.NullMarked;
