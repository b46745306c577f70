/**
 * Personal and identifying data, recognised in field names and sample rows. What leaves this package is counts, never a cell's
 * content. A detector may be wrong: what it finds is evidence for a proposal, which the agency confirms or corrects.
 */
@NullMarked
package io.kaifang.classification.detect;

import org.jspecify.annotations.NullMarked;
