/** Numbers of persons, bodies, cards and vehicles. */
@NullMarked
package io.kaifang.personaldata.number;

import org.jspecify.annotations.NullMarked;
