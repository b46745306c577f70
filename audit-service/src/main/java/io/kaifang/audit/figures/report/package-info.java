/** The figures as a printable page and as CSV. */
@NullMarked
package io.kaifang.audit.figures.report;

import org.jspecify.annotations.NullMarked;
