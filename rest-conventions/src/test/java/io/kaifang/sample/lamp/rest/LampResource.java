package io.kaifang.sample.lamp.rest;

import io.kaifang.rest.Summary;
import java.util.List;

/** Methods with a description, without one, and without a summary. No path: nobody serves it. */
class LampResource {
    private LampResource() {}

    @Summary(
            zh = "点亮一盏灯",
            en = "Light a lamp",
            zhDescription = "已亮的灯不变",
            enDescription = "A lamp that is lit stays as it is")
    void light() {}

    @Summary(zh = "所有的灯", en = "All lamps")
    List<String> list() {
        return List.of();
    }

    void smash() {}
}
