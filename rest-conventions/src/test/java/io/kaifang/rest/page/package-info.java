/** Tests of paging. */
@NullMarked
package io.kaifang.rest.page;

import org.jspecify.annotations.NullMarked;
