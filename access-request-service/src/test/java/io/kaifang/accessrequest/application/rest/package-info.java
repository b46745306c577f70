/** What applicants can do over REST, and how refusals look. */
@NullMarked
package io.kaifang.accessrequest.application.rest;

import org.jspecify.annotations.NullMarked;
