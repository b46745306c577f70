package io.kaifang.local.cli;

import io.kaifang.local.suite.Home;
import io.kaifang.servers.process.CannotStart;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of the suite on one machine. */
@Command(
        name = "./kaifang",
        description = "Kaifang: a city's open-data platform, whole, on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DownCommand.class,
            ResetCommand.class,
            TestCommand.class,
            ProveCommand.class,
            BenchCommand.class,
            VerifyCommand.class,
            WitnessCommand.class,
            ParkedCommand.class,
            RepublishCommand.class,
            PrivacyCommand.class,
            AccessCommand.class,
            TortureCommand.class,
            HelpCommand.class
        },
        footer = {"", "Everything it keeps lies in .kaifang/ (or in $KAIFANG_HOME). Start with `./kaifang demo`."})
public final class Kaifang {
    /** Held, or its level would go with it; its clients tell every setting at every start. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Kaifang() {}

    /** Runs one command; {@code KAIFANG_ROOT} names the clone, {@code KAIFANG_HOME} another folder to keep data in. */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.WARNING);
        System.exit(commandLine(System.out).execute(arguments));
    }

    static CommandLine commandLine(OutputStream out) {
        return new CommandLine(new Kaifang())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Kaifang::explain);
    }

    static Home home() {
        Path root = Path.of(Optional.ofNullable(System.getenv("KAIFANG_ROOT")).orElse("."));
        return Optional.ofNullable(System.getenv("KAIFANG_HOME"))
                .map(folder -> new Home(root, Path.of(folder)))
                .orElseGet(() -> new Home(root));
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof CannotStart cannot) {
            command.getErr().println();
            command.getErr().println(cannot.getMessage());
            command.getErr().println("What to do: " + cannot.remedy());
            return 1;
        }
        throw failure;
    }
}
