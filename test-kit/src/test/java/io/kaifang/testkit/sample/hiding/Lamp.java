package io.kaifang.testkit.sample.hiding;

enum Lamp {
    DARK,
    LIT;

    static Lamp evolve(LampEvent event) {
        return switch (event) {
            case LampEvent.LampLit _ -> LIT;
            default -> DARK;
        };
    }
}
