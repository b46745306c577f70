package io.kaifang.local.launcher;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.FileTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets the built programs aside before a start, so that a build while the suite runs takes nothing from under it. */
public final class Installation {
    private Installation() {}

    /**
     * Links what Maven built into {@code .kaifang/programs}. A service whose program isn't there is left out.
     *
     * @param keycloak its prepared programs; what it writes beside them stays with this suite
     * @throws CannotStart if even the launcher's own is missing
     */
    public static void refresh(Home home, Path keycloak) {
        try {
            FileTrees.delete(home.programs());
            Path launcher = home.root().resolve("deploy/local/target");
            Path local = home.programs().resolve("local");
            FileTrees.link(launcher.resolve("lib"), local);
            Files.copy(launcher.resolve("kaifang-local.jar"), local.resolve("kaifang-local.jar"));
            for (Component service : Component.services()) {
                Path built = home.root().resolve(service.module()).resolve("target/quarkus-app");
                if (Files.exists(built)) {
                    FileTrees.link(built, home.programs().resolve(service.module()));
                }
            }
            FileTrees.link(keycloak, home.programs().resolve("keycloak"));
        } catch (IOException e) {
            throw new CannotStart(
                    "The built programs cannot be set aside: " + e.getMessage(),
                    "Build again with `./mvnw package -DskipTests`, and see that the disk is not full.",
                    e);
        }
    }
}
