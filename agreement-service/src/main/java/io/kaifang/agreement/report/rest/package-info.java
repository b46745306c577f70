/** Usage reports and misuse reports over REST. */
@NullMarked
package io.kaifang.agreement.report.rest;

import org.jspecify.annotations.NullMarked;
