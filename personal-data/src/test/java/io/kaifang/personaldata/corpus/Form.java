package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.ContentKind;
import java.util.function.Function;

/** One way in which a kind is written. */
record Form(ContentKind kind, String name, Function<Dice, String> cell) {}
