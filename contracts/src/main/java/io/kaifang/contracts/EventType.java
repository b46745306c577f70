package io.kaifang.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An event's published name and version. Both outlive the class that carries them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Reverse domain and noun-verb in kebab case: {@code io.kaifang.catalog.listing-proposed}. */
    String name();

    int version() default 1;

    /** What lifts older versions: the first from version 1 to 2, and so on, one for each version before this. */
    Class<? extends Upcaster>[] liftedBy() default {};
}
