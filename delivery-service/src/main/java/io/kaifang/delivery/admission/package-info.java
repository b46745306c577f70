/**
 * Who is let in to which data: anybody to unconditional ones, unless the city's rules ask who he is; to conditional ones only who
 * has a grant, for its fields, at its rate, within its term. Where it isn't known what the agreement service says now, nobody.
 */
@NullMarked
package io.kaifang.delivery.admission;

import org.jspecify.annotations.NullMarked;
