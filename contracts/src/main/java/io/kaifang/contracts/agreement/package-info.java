/** What agreement publishes: agreements, reports, violations and measures. */
@NullMarked
package io.kaifang.contracts.agreement;

import org.jspecify.annotations.NullMarked;
