package io.kaifang.local.cli;

import io.kaifang.local.demo.DemoCommand;
import io.kaifang.local.launcher.DownCommand;
import io.kaifang.local.launcher.LogsCommand;
import io.kaifang.local.launcher.ResetCommand;
import io.kaifang.local.launcher.StatusCommand;
import io.kaifang.local.launcher.UpCommand;
import io.kaifang.local.operations.AccessCommand;
import io.kaifang.local.operations.ParkedCommand;
import io.kaifang.local.operations.RepublishCommand;
import io.kaifang.local.operations.VerifyCommand;
import io.kaifang.local.operations.WitnessCommand;
import io.kaifang.local.privacy.PrivacyCommand;
import io.kaifang.local.torture.TortureCommand;
import io.kaifang.servers.process.CannotStart;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
            OutdatedCommand.class,
            VerifyCommand.class,
            WitnessCommand.class,
            ParkedCommand.class,
            RepublishCommand.class,
            PrivacyCommand.class,
            AccessCommand.class,
            TortureCommand.class,
            HelpCommand.class
        },
        footer = {"", "It stores everything in .kaifang/ (or in $KAIFANG_HOME). Start with `./kaifang demo`."})
public final class Kaifang {
    /** A field, because a logger that nothing refers to loses its level. Kafka's clients log every setting at every start. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Kaifang() {}

    /** Runs one command on the home that the environment names. */
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
