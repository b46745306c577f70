package io.kaifang.local.cli;

import io.kaifang.local.keycloak.Account;
import io.kaifang.local.keycloak.KeycloakDistribution;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Installation;
import io.kaifang.local.suite.Jurisdictions;
import io.kaifang.local.suite.Part;
import io.kaifang.local.suite.PartState;
import io.kaifang.local.suite.PrivateFiles;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.local.suite.Secrets;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From whatever state this clone is in to a running suite, telling each step. */
public final class Start {
    private final Home home;
    private final RunningSuite suite;
    private final PrintWriter out;
    private final AtomicBoolean starting = new AtomicBoolean();

    public Start(Home home, PrintWriter out) {
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
            List<PartState> broken =
                    suite.states().stream().filter(PartState::isBroken).toList();
            if (broken.isEmpty()) {
                return joined(rules);
            }
            broken.forEach(state -> out.println(state.part().title() + " does not run: " + state.note()));
            out.println("Stopping the suite, to start it whole.");
            suite.stop();
        }
        return launch(ports, rules);
    }

    /** Somebody started it before. */
    private boolean joined(String rules) throws InterruptedException {
        if (!suite.jurisdiction().equals(rules)) {
            throw new CannotStart(
                    "Kaifang is running already, under the rules of " + suite.jurisdiction() + ".",
                    "Stop it with `./kaifang down`, and start it again.");
        }
        boolean whole = true;
        if (settled(suite.states())) {
            out.println("Kaifang is running already.");
        } else {
            out.println("Kaifang is starting already:");
            whole = follow(suite::isRunning);
        }
        new Guide(home, suite.ports(), out).print();
        return whole;
    }

    private boolean launch(SuitePorts ports, String jurisdiction) throws InterruptedException {
        int left = suite.clearLeftovers();
        if (left > 0) {
            out.println(
                    "Cleared away " + left + (left == 1 ? " process" : " processes") + " of a run that was killed.");
        }
        ports.requireFree();
        Installation.refresh(home, new KeycloakDistribution(home, out::println).prepare());
        keepAccounts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::giveUpUnlessFinished, "give-up"));
        out.println("Starting the suite:");
        starting.set(true);
        Process daemon = suite.launch(ports, jurisdiction);
        boolean whole = follow(daemon::isAlive);
        starting.set(false);
        new Guide(home, ports, out).print();
        return whole;
    }

    /** On Ctrl-C. */
    private void giveUpUnlessFinished() {
        if (starting.getAndSet(false)) {
            out.println("\nInterrupted: stopping what was started.");
            suite.stop();
        }
    }

    private boolean follow(BooleanSupplier goesOn) throws InterruptedException {
        Set<Part> told = new HashSet<>();
        while (true) {
            List<PartState> states = suite.states();
            for (PartState state : states) {
                if (state.isSettled() && told.add(state.part())) {
                    out.println(line(state));
                }
            }
            if (settled(states)) {
                return states.stream().noneMatch(PartState::isBroken);
            }
            if (!goesOn.getAsBoolean()) {
                starting.set(false);
                throw new CannotStart("The suite's daemon ended while starting.", "Look at " + home.log("suite") + ".");
            }
            Thread.sleep(100);
        }
    }

    /** Where nothing is known yet, the daemon has only begun. */
    private static boolean settled(List<PartState> states) {
        return !states.isEmpty() && states.stream().allMatch(PartState::isSettled);
    }

    private static String line(PartState state) {
        return switch (state.phase()) {
            case READY ->
                String.format(
                        Locale.ROOT, "  %-16s ready after %.1f s", state.part().title(), state.seconds());
            case DEAD, WAITING, STARTING ->
                String.format(Locale.ROOT, "  %-16s FAILED: %s", state.part().title(), state.note());
        };
    }

    private void keepAccounts() {
        var secrets = Secrets.keptIn(home.secrets());
        String table = Account.all().stream()
                .map(account -> String.format(
                        "%-26s %-26s %-12s %s%n",
                        account.user(), secrets.of(account.secret()), account.role(), account.title()))
                .collect(Collectors.joining());
        try {
            PrivateFiles.write(home.accounts(), table);
        } catch (IOException e) {
            throw new CannotStart(
                    "The accounts cannot be written to " + home.accounts() + ".",
                    "See that the folder can be written.",
                    e);
        }
    }
}
