/** What the opening list says about a listing that can be applied for: its fields, conditions and materials. */
@NullMarked
package io.kaifang.accessrequest.offer;

import org.jspecify.annotations.NullMarked;
