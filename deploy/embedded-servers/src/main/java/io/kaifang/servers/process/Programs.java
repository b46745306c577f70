package io.kaifang.servers.process;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Programs that run to their end while we wait. */
public final class Programs {
    // Progress indicators return to the beginning of their line.
    private static final Pattern LINE = Pattern.compile("[\\r\\n]+");

    private Programs() {}

    /** Runs a program, its output going to a log of its own, and answers its exit code. */
    public static int run(List<String> command, Path folder, Path log) throws IOException {
        return run(command, folder, log, _ -> {});
    }

    /**
     * The same, and each line of output is shown to the reader as it comes.
     *
     * @return the exit code; -1 if we were interrupted, which ends the program
     */
    public static int run(List<String> command, Path folder, Path log, Consumer<String> reader) throws IOException {
        Files.createDirectories(log.getParent());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        Thread ending = new Thread(process::destroy, "end-" + process.pid());
        Runtime.getRuntime().addShutdownHook(ending);
        try (Writer logWriter = Files.newBufferedWriter(log);
                var output = new Scanner(process.inputReader()).useDelimiter(LINE)) {
            while (output.hasNext()) {
                String line = output.next();
                logWriter.write(line + "\n");
                reader.accept(line);
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            removeHook(ending);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The JVM is ending, and the hook is what ended the program.
        }
    }
}
