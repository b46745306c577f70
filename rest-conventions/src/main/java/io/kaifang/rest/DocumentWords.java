package io.kaifang.rest;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.words.Worded;
import io.kaifang.contracts.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in a service's OpenAPI document, in both languages, what each operation does and what each code means. An operation's
 * words are the {@link Summary} of its method, a code's are those of {@link Words}. OpenAPI's own {@code summary} and
 * {@code description} of an operation are English.
 */
public final class DocumentWords implements OASFilter {
    private static final String SUMMARY_ZH = "x-summary-zh";
    private static final String DESCRIPTION_ZH = "x-description-zh";
    private static final String CONTRACTS = Worded.class.getPackageName();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List<Operation> operations = operations(document);
        String service =
                operations.stream().findFirst().map(DocumentWords::owner).orElse(CONTRACTS);
        operations.forEach(DocumentWords::describe);
        schemas(document).forEach((name, schema) -> describe(name, schema, service));
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths() == null
                ? List.of()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .toList();
    }

    private static Map<String, Schema> schemas(OpenAPI document) {
        return Optional.ofNullable(document.getComponents())
                .map(Components::getSchemas)
                .orElse(Map.of());
    }

    /** The id comes as {@code package.Resource_method}, and leaves without the package. */
    private static void describe(Operation operation) {
        String id = operation.getOperationId();
        summary(id).ifPresent(words -> {
            operation.summary(words.en()).addExtension(SUMMARY_ZH, words.zh());
            if (!words.enDescription().isEmpty()) {
                operation.description(words.enDescription()).addExtension(DESCRIPTION_ZH, words.zhDescription());
            }
        });
        operation.setOperationId(id.substring(owner(operation).length() + 1));
    }

    private static Optional<Summary> summary(String id) {
        int method = id.lastIndexOf('_');
        return Arrays.stream(load(id.substring(0, method)).getDeclaredMethods())
                .filter(it -> it.getName().equals(id.substring(method + 1)))
                .flatMap(it -> Stream.ofNullable(it.getAnnotation(Summary.class)))
                .findFirst();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The document names an operation of a class that is not there: " + name, e);
        }
    }

    /** Only an enum has words under its values: its schema bears its name. */
    private static void describe(String type, Schema schema, String service) {
        if (schema.getEnumeration() != null && schema.getDescription() == null) {
            String meanings = schema.getEnumeration().stream()
                    .flatMap(value -> Stream.of(service, CONTRACTS)
                            .flatMap(owner -> find(owner, type + "." + value).stream())
                            .limit(1)
                            .map(words -> value + ": " + words.zh() + " / " + words.en()))
                    .collect(Collectors.joining("; "));
            schema.setDescription(meanings.isEmpty() ? null : meanings);
        }
    }

    private static String owner(Operation operation) {
        String id = operation.getOperationId();
        return id.substring(0, id.lastIndexOf('.', id.indexOf('_')));
    }

    private static Optional<Text> find(String owner, String key) {
        return Words.find(owner, Thread.currentThread().getContextClassLoader(), key);
    }
}
