package io.kaifang.testkit.sample.orderly;

enum Lamp {
    DARK,
    LIT;

    static Lamp evolve(LampEvent event) {
        return switch (event) {
            case LampEvent.LampLit _ -> LIT;
            case LampEvent.LampBroken _ -> DARK;
        };
    }
}
