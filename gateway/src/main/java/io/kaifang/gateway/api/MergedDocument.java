package io.kaifang.gateway.api;

import io.kaifang.contracts.suite.SuiteService;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Map;

/**
 * The services' OpenAPI documents as one: of each service the paths that lead to it, its schemas under its own name so that
 * two services' types of one name stay two.
 */
final class MergedDocument {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String SIGN_IN = "sign-in";

    private MergedDocument() {}

    static JsonObject of(Map<SuiteService, JsonObject> documents) {
        JsonObject paths = new JsonObject();
        JsonObject schemas = new JsonObject();
        JsonArray tags = new JsonArray();
        documents.forEach((service, document) -> {
            tags.add(new JsonObject()
                    .put("name", service.id())
                    .put(
                            "description",
                            service.duty().zh() + " · " + service.duty().en()));
            document.getJsonObject("paths", new JsonObject()).forEach(entry -> {
                if (leadsTo(service, entry.getKey())) {
                    paths.put(entry.getKey(), operations(service, (JsonObject) renamed(service, entry.getValue())));
                }
            });
            document.getJsonObject("components", new JsonObject())
                    .getJsonObject("schemas", new JsonObject())
                    .forEach(entry -> schemas.put(name(service, entry.getKey()), renamed(service, entry.getValue())));
        });
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Kaifang 开放").put("version", "0.1.0"))
                .put("servers", new JsonArray().add(new JsonObject().put("url", "/")))
                .put("tags", tags)
                .put("paths", paths)
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", schemas)
                                .put("securitySchemes", new JsonObject().put(SIGN_IN, bearer())))
                .put("x-not-answering", notAnswering(documents));
    }

    private static JsonObject bearer() {
        return new JsonObject().put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
    }

    private static JsonArray notAnswering(Map<SuiteService, JsonObject> documents) {
        JsonArray missing = new JsonArray();
        Arrays.stream(SuiteService.values())
                .filter(service -> !documents.containsKey(service))
                .forEach(service -> missing.add(service.id()));
        return missing;
    }

    private static boolean leadsTo(SuiteService service, String path) {
        return SuiteService.answering(path.replaceAll("\\{[^}]*}", "x"))
                .filter(answering -> answering == service)
                .isPresent();
    }

    /** Groups each operation under its service, and names our one way to sign in. */
    private static JsonObject operations(SuiteService service, JsonObject path) {
        path.forEach(entry -> {
            if (entry.getValue() instanceof JsonObject operation) {
                operation.put("tags", new JsonArray().add(service.id()));
                if (operation.containsKey("security")) {
                    operation.put("security", new JsonArray().add(new JsonObject().put(SIGN_IN, new JsonArray())));
                }
            }
        });
        return path;
    }

    private static Object renamed(SuiteService service, Object value) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(entry -> copy.put(
                        entry.getKey(),
                        entry.getKey().equals("$ref")
                                        && entry.getValue() instanceof String ref
                                        && ref.startsWith(SCHEMAS)
                                ? SCHEMAS + name(service, ref.substring(SCHEMAS.length()))
                                : renamed(service, entry.getValue())));
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(renamed(service, item)));
                yield copy;
            }
            case null, default -> value;
        };
    }

    private static String name(SuiteService service, String schema) {
        return service.id() + "." + schema;
    }
}
