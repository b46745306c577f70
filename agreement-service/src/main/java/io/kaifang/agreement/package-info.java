/** Usage agreements: text, signatures, review, usage reports, violations and the measures that follow. */
@NullMarked
package io.kaifang.agreement;

import org.jspecify.annotations.NullMarked;
