package io.kaifang.delivery.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.kaifang.delivery.store.VersionFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small data sets to hand in, and files as they are taken in. */
public final class CheckedFiles {
    static final long PLENTY = 1 << 20;
    static final Columns SHOPS = new Columns(List.of(
            new Column("编号", FieldType.INTEGER, true, true),
            new Column("名称", FieldType.TEXT, true, false),
            new Column("面积", FieldType.DECIMAL, false, false),
            new Column("开业", FieldType.DATE, false, false)));

    private CheckedFiles() {}

    static FileCheck.Result handedIn(Path folder, String csv) throws IOException {
        return handedIn(folder, csv.getBytes(UTF_8));
    }

    static FileCheck.Result handedIn(Path folder, byte[] csv) throws IOException {
        return take(new ByteArrayInputStream(csv), new VersionFolder(folder.resolve("v")), SHOPS, PLENTY);
    }

    /** The rows that were released of what was handed in. */
    static String released(Path folder) throws IOException {
        return Files.readString(folder.resolve("v/released.csv"));
    }

    /** Receives and checks in one go. */
    public static FileCheck.Result take(InputStream sent, VersionFolder folder, Columns columns, long limit)
            throws IOException {
        return FileCheck.check(ReceivedFile.receive(sent, folder, limit), folder, columns);
    }
}
