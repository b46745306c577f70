package io.kaifang.delivery.store;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the service keeps data: {@code incoming/} while they are checked, {@code datasets/} for good, {@code access/} their use. */
@Singleton
public class DataFolder {
    private final Path incoming;
    private final Path datasets;
    private final Path access;

    DataFolder(@ConfigProperty(name = "KAIFANG_DATA_DIR") Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize().resolve("delivery");
        this.incoming = root.resolve("incoming");
        this.datasets = Files.createDirectories(root.resolve("datasets"));
        this.access = Files.createDirectories(root.resolve("access"));
        if (Files.exists(incoming)) {
            Folders.delete(incoming); // what a process that died was checking; nobody got an answer that it had come in
        }
        Files.createDirectories(incoming);
    }

    public VersionFolder incoming(VersionId version) {
        return new VersionFolder(incoming.resolve(version.value()));
    }

    public VersionFolder version(ListingId listing, VersionId version) {
        return VersionFolder.of(datasets, listing, version);
    }

    public Path access() {
        return access;
    }

    /** Moves a checked version to its place, whole. */
    public VersionFolder place(ListingId listing, VersionId version) throws IOException {
        VersionFolder folder = version(listing, version);
        Files.createDirectories(folder.path().getParent());
        Files.move(incoming(version).path(), folder.path(), StandardCopyOption.ATOMIC_MOVE);
        return folder;
    }

    /** Where the released versions lie. */
    public Path datasets() {
        return datasets;
    }
}
