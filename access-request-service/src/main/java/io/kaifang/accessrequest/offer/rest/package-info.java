/** What an application needs, over REST. */
@NullMarked
package io.kaifang.accessrequest.offer.rest;

import org.jspecify.annotations.NullMarked;
