@NullMarked
package io.kaifang.agreement.report.view;

import org.jspecify.annotations.NullMarked;
