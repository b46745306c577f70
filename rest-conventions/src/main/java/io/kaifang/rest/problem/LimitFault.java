package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.FaultKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** How a value breaks the limits that are declared for it. */
enum LimitFault implements FaultKind {
    MISSING,
    SIZE_OUTSIDE_LIMITS,
    TOO_SMALL,
    TOO_LARGE,
    OUTSIDE_LIMITS;

    /** The fault of a value that breaks that constraint. */
    static Fault of(Annotation constraint, String pointer) {
        return switch (constraint) {
            case NotNull _, NotBlank _, NotEmpty _ -> MISSING.at(pointer);
            case Size size when size.max() == Integer.MAX_VALUE -> TOO_SMALL.at(pointer, size.min());
            case Size size -> SIZE_OUTSIDE_LIMITS.at(pointer, size.min(), size.max());
            case Min min -> TOO_SMALL.at(pointer, min.value());
            case Max max -> TOO_LARGE.at(pointer, max.value());
            case Positive _ -> TOO_SMALL.at(pointer, 1);
            case PositiveOrZero _ -> TOO_SMALL.at(pointer, 0);
            default -> OUTSIDE_LIMITS.at(pointer);
        };
    }
}
