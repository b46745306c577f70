/** Who relies on knowing an applicant, from the events of agreements. */
@NullMarked
package io.kaifang.accessrequest.applicant.view;

import org.jspecify.annotations.NullMarked;
