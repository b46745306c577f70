package io.kaifang.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of each fixed list that events were ever written with, a file for each list. A word once used stays readable. */
record ApprovedValues(Path folder) {

    /** Passes if the file has today's constants and no other; adds new ones when asked to, but never drops any. */
    void require(Class<?> list) throws IOException {
        Path file =
                folder.resolve(list.getName().substring(list.getPackageName().length() + 1) + ".txt");
        List<String> approved = Files.exists(file) ? Files.readAllLines(file) : List.of();
        List<String> today = Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        List<String> gone =
                approved.stream().filter(word -> !today.contains(word)).toList();
        if (!gone.isEmpty()) {
            throw new AssertionError(list.getSimpleName() + " lost " + gone + ", with which events may be stored");
        }
        List<String> added =
                today.stream().filter(word -> !approved.contains(word)).toList();
        if (added.isEmpty()) {
            return;
        }
        if (!EventContractSuite.approving()) {
            throw new AssertionError(list.getSimpleName() + " has " + added + ", not approved yet: run again with"
                    + " -Dkaifang.approve=true and commit " + file.getFileName());
        }
        List<String> all = new ArrayList<>(approved);
        all.addAll(added);
        Files.createDirectories(folder);
        Files.write(file, all);
    }
}
