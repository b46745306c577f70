package io.kaifang.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation of the API does, in both languages. {@link DocumentWords} writes it into the service's OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Summary {
    /** A line in Chinese, in the words of the measures. */
    String zh();

    /** The same line in English. */
    String en();

    /** What a caller must know besides, in Chinese; empty if that is nothing. */
    String zhDescription() default "";

    /** The same in English. */
    String enDescription() default "";
}
