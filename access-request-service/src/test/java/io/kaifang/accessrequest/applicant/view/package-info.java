@NullMarked
package io.kaifang.accessrequest.applicant.view;

import org.jspecify.annotations.NullMarked;
