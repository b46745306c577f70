@NullMarked
package io.kaifang.agreement.violation.view;

import org.jspecify.annotations.NullMarked;
