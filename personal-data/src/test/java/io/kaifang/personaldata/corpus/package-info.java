/**
 * Columns with known contents, to measure detectors on what their authors have not seen. Every kind comes in the forms in which
 * clerks write it, hidden in 1, 5, 30 and 100 % of the cells of an otherwise harmless column. Look-alikes have the form of personal
 * data and are none. The word lists in {@code src/test/resources/corpus} were made for this purpose; the persons do not exist.
 * Detectors must not learn from them. What a list has a second of was kept back while detectors were improved by the first.
 */
@NullMarked
package io.kaifang.personaldata.corpus;

import org.jspecify.annotations.NullMarked;
