/** What the opening list says about a listing. */
@NullMarked
package io.kaifang.accessrequest.offer;

import org.jspecify.annotations.NullMarked;
