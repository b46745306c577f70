/** Who may read which data: anybody unconditional ones, unless the city asks who it is; conditional ones only who has a grant, for its fields, at its rate, within its term. While the state of the agreements is not known, nobody. */
@NullMarked
package io.kaifang.delivery.permission;

import org.jspecify.annotations.NullMarked;
