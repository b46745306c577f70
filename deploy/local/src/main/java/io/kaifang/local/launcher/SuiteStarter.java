package io.kaifang.local.launcher;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.Jurisdictions;
import io.kaifang.local.home.PrivateFiles;
import io.kaifang.local.home.Secrets;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.keycloak.Account;
import io.kaifang.local.keycloak.KeycloakDistribution;
import io.kaifang.servers.process.CannotStart;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings this clone from any state to a running suite, and prints each step. */
public final class SuiteStarter {
    private final Home home;
    private final RunningSuite suite;
    private final PrintWriter out;
    private final AtomicBoolean starting = new AtomicBoolean();

    public SuiteStarter(Home home, PrintWriter out) {
        this.home = home;
        this.suite = new RunningSuite(home);
        this.out = out;
    }

    /**
     * Brings the suite up, or says that it is. A suite with a broken part is started anew.
     *
     * @param jurisdiction whose rules shall hold; null for those that held last
     * @return whether every part is ready
     * @throws CannotStart with the remedy
     */
    public boolean bringUp(SuitePorts ports, @Nullable String jurisdiction) throws InterruptedException {
        home.create();
        String rules = jurisdiction == null ? suite.jurisdiction() : jurisdiction;
        Jurisdictions.require(home.root(), rules);
        if (suite.isRunning()) {
            List<ComponentState> broken =
                    suite.states().stream().filter(ComponentState::isBroken).toList();
            if (broken.isEmpty()) {
                return waitForOther(rules);
            }
            broken.forEach(state -> out.println(state.component().title() + " does not run: " + state.note()));
            out.println("Stopping the suite, to start it whole.");
            suite.stop();
        }
        return launch(ports, rules);
    }

    /** Another command has started the suite, or is starting it. */
    private boolean waitForOther(String rules) throws InterruptedException {
        if (!suite.jurisdiction().equals(rules)) {
            throw new CannotStart(
                    "Kaifang is running already, under the rules of " + suite.jurisdiction() + ".",
                    "Stop it with `./kaifang down`, and start it again.");
        }
        boolean ready = true;
        if (allSettled(suite.states())) {
            out.println("Kaifang is running already.");
        } else {
            out.println("Kaifang is starting already:");
            ready = follow(suite::isRunning);
        }
        new GettingStarted(home, suite.ports(), out).print();
        return ready;
    }

    private boolean launch(SuitePorts ports, String jurisdiction) throws InterruptedException {
        int left = suite.stopLeftovers();
        if (left > 0) {
            out.println("Ended " + left + (left == 1 ? " process" : " processes") + " of a run that was killed.");
        }
        ports.requireFree();
        Installation.refresh(home, new KeycloakDistribution(home, out::println).prepare());
        writeAccounts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopUnlessStarted, "stop-unless-started"));
        out.println("Starting the suite:");
        starting.set(true);
        Process daemon = suite.launch(ports, jurisdiction);
        boolean ready = follow(daemon::isAlive);
        starting.set(false);
        new GettingStarted(home, ports, out).print();
        return ready;
    }

    /** On Ctrl-C. */
    private void stopUnlessStarted() {
        if (starting.getAndSet(false)) {
            out.println("\nInterrupted: stopping what was started.");
            suite.stop();
        }
    }

    private boolean follow(BooleanSupplier isRunning) throws InterruptedException {
        Set<Component> printed = new HashSet<>();
        while (true) {
            List<ComponentState> states = suite.states();
            for (ComponentState state : states) {
                if (state.isSettled() && printed.add(state.component())) {
                    out.println(line(state));
                }
            }
            if (allSettled(states)) {
                return states.stream().noneMatch(ComponentState::isBroken);
            }
            if (!isRunning.getAsBoolean()) {
                starting.set(false);
                throw new CannotStart("The suite's daemon ended while starting.", "Look at " + home.log("suite") + ".");
            }
            Thread.sleep(100);
        }
    }

    /** No state at all means that the daemon has only begun. */
    private static boolean allSettled(List<ComponentState> states) {
        return !states.isEmpty() && states.stream().allMatch(ComponentState::isSettled);
    }

    private static String line(ComponentState state) {
        String end = state.isReady()
                ? String.format(Locale.ROOT, "ready after %.1f s", state.seconds())
                : "FAILED: " + state.note();
        return "  %-16s %s".formatted(state.component().title(), end);
    }

    private void writeAccounts() {
        var secrets = Secrets.readFrom(home.secrets());
        String table = Account.all().stream()
                .map(account -> String.format(
                        "%-26s %-26s %-12s %s%n",
                        account.user(), secrets.of(account.secret()), account.role(), account.title()))
                .collect(Collectors.joining());
        try {
            PrivateFiles.write(home.accounts(), table);
        } catch (UncheckedIOException e) {
            throw new CannotStart(
                    "The accounts cannot be written to " + home.accounts() + ".",
                    "See that the folder can be written.",
                    e);
        }
    }
}
