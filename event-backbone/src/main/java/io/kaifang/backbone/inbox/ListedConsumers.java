package io.kaifang.backbone.inbox;

import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.DomainEvent;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The views and policies that the service's module class lists, with their beans. The service does not start if one is listed without a bean,
 * or if a bean is not listed.
 */
@ApplicationScoped
class ListedConsumers {
    private static final int BEFORE_ALL = 1;

    private final Instance<Projections> projections;
    private final Instance<Policies> policies;
    private final List<Projection> projectionBeans;
    private final List<Policy> policyBeans;

    ListedConsumers(
            Instance<Projections> projections,
            Instance<Policies> policies,
            @All List<Projection> projectionBeans,
            @All List<Policy> policyBeans) {
        this.projections = projections;
        this.policies = policies;
        this.projectionBeans = projectionBeans;
        this.policyBeans = policyBeans;
    }

    void check(@Observes @Priority(BEFORE_ALL) StartupEvent start) {
        views().forEach(this::bean);
        policies().forEach(this::bean);
        projectionBeans.forEach(bean -> requireListed(bean, views().stream().map(ProjectionSpec::projection)));
        policyBeans.forEach(bean -> requireListed(bean, policies().stream().map(PolicySpec::policy)));
        if (new HashSet<>(names()).size() < names().size()) {
            throw new IllegalStateException("two consumers have one name: " + names());
        }
    }

    List<ProjectionSpec<?>> views() {
        return projections.isResolvable() ? projections.get().all() : List.of();
    }

    List<PolicySpec<?>> policies() {
        return policies.isResolvable() ? policies.get().policies() : List.of();
    }

    List<String> names() {
        return Stream.concat(
                        views().stream().map(ProjectionSpec::name),
                        policies().stream().map(PolicySpec::name))
                .toList();
    }

    /** What the consumer of that name listens to. */
    Set<Class<? extends DomainEvent>> events(String name) {
        return Stream.concat(
                        views().stream()
                                .filter(view -> view.name().equals(name))
                                .map(ProjectionSpec::events),
                        policies().stream()
                                .filter(policy -> policy.name().equals(name))
                                .map(PolicySpec::events))
                .findFirst()
                .orElseThrow();
    }

    Projection bean(ProjectionSpec<?> view) {
        return bean(view.projection(), projectionBeans);
    }

    Policy bean(PolicySpec<?> policy) {
        return bean(policy.policy(), policyBeans);
    }

    private static <T> T bean(Class<? extends T> type, List<T> beans) {
        return beans.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is listed but is not a bean"));
    }

    private static void requireListed(Object bean, Stream<? extends Class<?>> listed) {
        if (listed.noneMatch(type -> type.isInstance(bean))) {
            throw new IllegalStateException(bean.getClass().getName() + " is a bean but not listed in a module");
        }
    }
}
