/** Finds recorded steps: the whole life of a data set, application, agreement, grant, user or agency, and a search over all. */
@NullMarked
package io.kaifang.audit.life.view;

import org.jspecify.annotations.NullMarked;
