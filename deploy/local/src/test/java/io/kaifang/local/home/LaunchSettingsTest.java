package io.kaifang.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchSettingsTest {
    @TempDir
    Path clone;

    @Test
    void before_the_first_launch_the_default_rules_hold_and_one_broker_is_meant() {
        var settings = new LaunchSettings(new Home(clone));

        assertThat(settings.jurisdiction()).isEqualTo("shanghai");
        assertThat(settings.brokers()).isEqualTo(1);
    }

    @Test
    void what_a_launch_wrote_holds_until_the_next() throws Exception {
        var home = new Home(clone);
        home.create();
        var ports = SuitePorts.chosen(18080, Map.of());
        new LaunchSettings(home).write(ports, "chongqing");
        new LaunchSettings(home).writeBrokers(3);

        var read = new LaunchSettings(home);
        assertThat(read.ports()).isEqualTo(ports);
        assertThat(read.jurisdiction()).isEqualTo("chongqing");
        assertThat(read.brokers()).isEqualTo(3);
    }
}
