package io.kaifang.testkit.dependencies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One build file as it is written, with its own properties put in. */
record Pom(Element project, Map<String, String> properties) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    /** An entry of a list of dependencies, parents or plugins. */
    record Entry(String group, String artifact, String version, boolean imported) {
        String name() {
            return group + ":" + artifact;
        }
    }

    static Pom read(Path file) throws IOException {
        try {
            Element project = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            Map<String, String> properties = new HashMap<>();
            children(project, "properties")
                    .flatMap(Pom::elements)
                    .forEach(property -> properties.put(
                            property.getTagName(), property.getTextContent().strip()));
            String version = text(project, "version")
                    .or(() -> children(project, "parent").findFirst().flatMap(parent -> text(parent, "version")))
                    .orElse("");
            properties.put("project.version", version);
            return new Pom(project, properties);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no build file", e);
        }
    }

    /** What it declares for itself, its profiles' declarations among it. */
    List<Entry> dependencies() {
        List<Entry> all =
                new ArrayList<>(entries(project, "dependencies", "dependency").toList());
        children(project, "profiles")
                .flatMap(Pom::elements)
                .forEach(profile -> all.addAll(
                        entries(profile, "dependencies", "dependency").toList()));
        return all;
    }

    List<Entry> managed() {
        return children(project, "dependencyManagement")
                .flatMap(managed -> entries(managed, "dependencies", "dependency"))
                .toList();
    }

    /** Plugins that name a version, and what the compiler is given to check with. */
    List<Entry> plugins() {
        return Stream.of("plugin", "path")
                .flatMap(tag -> all(project.getElementsByTagName(tag)))
                .map(this::entry)
                .filter(entry -> !entry.version().isEmpty())
                .toList();
    }

    Optional<Entry> parent() {
        return children(project, "parent").findFirst().map(this::entry);
    }

    List<String> licences() {
        return children(project, "licenses")
                .flatMap(Pom::elements)
                .flatMap(licence -> text(licence, "name").stream())
                .map(name -> name.replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    private Stream<Entry> entries(Element in, String list, String each) {
        return children(in, list).flatMap(all -> children(all, each)).map(this::entry);
    }

    private Entry entry(Element element) {
        return new Entry(
                put(text(element, "groupId").orElse("org.apache.maven.plugins")),
                put(text(element, "artifactId").orElse("")),
                put(text(element, "version").orElse("")),
                text(element, "scope").orElse("").equals("import"));
    }

    private String put(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.replaceAll(
                found -> Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
    }

    private static Optional<String> text(Element in, String tag) {
        return children(in, tag).findFirst().map(Node::getTextContent).map(String::strip);
    }

    private static Stream<Element> children(Element in, String tag) {
        return elements(in).filter(child -> child.getTagName().equals(tag));
    }

    private static Stream<Element> elements(Element in) {
        return all(in.getChildNodes());
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
