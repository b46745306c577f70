package io.kaifang.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children take, each shared page counted in parts (PSS). Known on Linux only. */
public final class ProcessMemory {
    private ProcessMemory() {}

    /** In bytes; 0 if it cannot be known. Parts in one process are counted where the process is named first. */
    public static long of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> process.info().command().orElse("").endsWith("postgres")
                        ? Stream.concat(Stream.of(process), process.children())
                        : Stream.of(process))
                .mapToLong(process -> proportionalSetSize(process.pid()))
                .sum();
    }

    private static long proportionalSetSize(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException _) {
            return 0; // gone, another user's, or no Linux
        }
    }
}
