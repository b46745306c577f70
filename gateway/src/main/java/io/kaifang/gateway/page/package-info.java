/** What a person sees who comes by with a browser: what runs here, how it is, and the API in plain HTML. */
@NullMarked
package io.kaifang.gateway.page;

import org.jspecify.annotations.NullMarked;
