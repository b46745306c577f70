package io.kaifang.backbone.inbox;

import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.inbox.consume.InboxTables;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The views and policies that the service's module class lists, with their beans. The service does not start if one is listed without a bean,
 * or if a bean is not listed.
 */
@ApplicationScoped
class ListedConsumers {
    private static final int BEFORE_ALL = 1;

    private final Map<String, ListedConsumer> byName = new LinkedHashMap<>();

    ListedConsumers(
            Instance<Projections> projections,
            Instance<Policies> policies,
            @All List<Projection> projectionBeans,
            @All List<Policy> policyBeans,
            Instance<Commands> commands,
            DataSource database) {
        List<ProjectionSpec<?>> views =
                projections.isResolvable() ? projections.get().all() : List.of();
        List<PolicySpec<?>> reactions = policies.isResolvable() ? policies.get().policies() : List.of();
        for (var view : views) {
            var subscription = new Subscription(view.events());
            var handler = new ViewHandler(view, bean(view.projection(), projectionBeans), subscription);
            add(new ListedConsumer(view.name(), subscription, handler, Optional.of(view)));
        }
        for (var policy : reactions) {
            var subscription = new Subscription(policy.events());
            var bean = bean(policy.policy(), policyBeans);
            var handler = new PolicyHandler(policy, bean, subscription, commands.get(), new InboxTables(database));
            add(new ListedConsumer(policy.name(), subscription, handler, Optional.empty()));
        }
        projectionBeans.forEach(bean -> requireListed(bean, views.stream().map(ProjectionSpec::projection)));
        policyBeans.forEach(bean -> requireListed(bean, reactions.stream().map(PolicySpec::policy)));
    }

    /** Makes the lists at startup, so that what is wrong with them is seen then. */
    void check(@Observes @Priority(BEFORE_ALL) StartupEvent start) {}

    private void add(ListedConsumer consumer) {
        if (byName.put(consumer.name(), consumer) != null) {
            throw new IllegalStateException("two consumers have one name: " + consumer.name());
        }
    }

    /** The views, then the policies. */
    Collection<ListedConsumer> all() {
        return byName.values();
    }

    Optional<ListedConsumer> named(String name) {
        return Optional.ofNullable(byName.get(name));
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
