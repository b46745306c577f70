/** What is shown of reports; what they say lies apart. */
@NullMarked
package io.kaifang.agreement.report.view;

import org.jspecify.annotations.NullMarked;
