/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.report;

import org.jspecify.annotations.NullMarked;
