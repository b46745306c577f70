/** What is shown of violations and measures. */
@NullMarked
package io.kaifang.agreement.violation.view;

import org.jspecify.annotations.NullMarked;
