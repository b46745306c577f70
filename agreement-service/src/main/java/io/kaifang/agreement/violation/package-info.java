/** What follows a recorded violation (Art. 31). Pure decisions. */
@NullMarked
package io.kaifang.agreement.violation;

import org.jspecify.annotations.NullMarked;
