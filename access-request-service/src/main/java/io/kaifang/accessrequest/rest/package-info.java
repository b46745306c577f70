/** The doors of access request: applicants, the data centre, agencies and the authority. Translate, send, translate. */
@NullMarked
package io.kaifang.accessrequest.rest;

import org.jspecify.annotations.NullMarked;
