package io.kaifang.bench.store;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kaifang.backbone.store.ForwardingEventStorageEngine;
import io.kaifang.bench.account.Accounts;
import io.kaifang.contracts.codec.EventCodec;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;

/** Axon's own engine for relational databases, set up as its manual asks, over the same PostgreSQL. */
final class JpaEngine extends ForwardingEventStorageEngine implements AutoCloseable {
    private static final ThreadLocal<@Nullable EntityManager> CURRENT = new ThreadLocal<>();

    private final EventCodec codec = Accounts.list().codec();
    private final EntityManagerFactory factory;

    JpaEngine(DataSource source) {
        this(factory(source));
    }

    private JpaEngine(EntityManagerFactory factory) {
        super(engine(factory));
        this.factory = factory;
    }

    private static EntityManagerFactory factory(DataSource source) {
        var hibernate = new Configuration().addAnnotatedClass(AggregateEventEntry.class);
        hibernate.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        hibernate.getProperties().put(AvailableSettings.HBM2DDL_AUTO, "create");
        // Quarkus answers for whatever asks by the standard's way, and knows of no other factory than its own.
        return hibernate.buildSessionFactory();
    }

    private static EventStorageEngine engine(EntityManagerFactory factory) {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return new AggregateBasedJpaEventStorageEngine(
                JpaEngine::unclosed,
                transactions(factory),
                new DelegatingEventConverter(new JacksonConverter(json)),
                settings -> settings);
    }

    /** The engine closes what it is given before the transaction ends; under a container's management that does nothing. */
    private static EntityManager unclosed() {
        var manager = Objects.requireNonNull(CURRENT.get(), "no transaction");
        return (EntityManager) Proxy.newProxyInstance(
                JpaEngine.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(manager, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }

    private static TransactionManager transactions(EntityManagerFactory factory) {
        return () -> {
            var manager = factory.createEntityManager();
            manager.getTransaction().begin();
            CURRENT.set(manager);
            return new Transaction() {
                @Override
                public void commit() {
                    manager.getTransaction().commit();
                    end();
                }

                @Override
                public void rollback() {
                    if (manager.getTransaction().isActive()) {
                        manager.getTransaction().rollback();
                    }
                    end();
                }

                private void end() {
                    CURRENT.remove();
                    manager.close();
                }
            };
        };
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        return super.source(condition, context).mapMessage(this::read);
    }

    private EventMessage read(EventMessage stored) {
        return stored.payload() instanceof byte[] json
                ? new GenericEventMessage(
                        stored.identifier(),
                        stored.type(),
                        codec.read(
                                stored.type().name(),
                                Integer.parseInt(stored.type().version()),
                                new String(json, StandardCharsets.UTF_8)),
                        stored.metadata(),
                        stored.timestamp())
                : stored;
    }

    @Override
    public void close() {
        factory.close();
    }
}
