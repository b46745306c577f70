package io.kaifang.audit.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object whose members are written side by side, each to a file of its own, and put together in the end. */
final class JsonSpool implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Member> members = new LinkedHashMap<>();

    private record Member(FileChannel file, JsonGenerator json) {}

    /** What writes into the object that is this member. */
    JsonGenerator of(String name) throws IOException {
        Member member = members.get(name);
        if (member == null) {
            member = begin();
            members.put(name, member);
        }
        return member.json();
    }

    private static Member begin() throws IOException {
        Path path = Files.createTempFile("kaifang-", ".json");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        JsonGenerator json = JSON.createGenerator(Channels.newOutputStream(file));
        json.writeStartObject();
        return new Member(file, json);
    }

    /** Writes the whole object, its members in the order in which they began. */
    void write(OutputStream to) throws IOException {
        String before = "{";
        for (Map.Entry<String, Member> member : members.entrySet()) {
            JsonGenerator json = member.getValue().json();
            json.writeEndObject();
            json.flush();
            to.write((before + '"' + member.getKey() + "\":").getBytes(StandardCharsets.UTF_8));
            FileChannel file = member.getValue().file();
            file.position(0);
            Channels.newInputStream(file).transferTo(to);
            before = ",\n";
        }
        to.write("}\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        for (Member member : members.values()) {
            member.file().close();
        }
    }
}
