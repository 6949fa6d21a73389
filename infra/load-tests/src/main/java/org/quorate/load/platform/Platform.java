package org.quorate.load.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bson.UuidRepresentation;
import org.quorate.load.process.Listener;
import org.quorate.load.process.Workplace;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** The part of the platform that a measurement needs, started for it, and its store as the driver sees it. */
public final class Platform implements AutoCloseable {
    /** The tenant of all that is measured. */
    public static final String TENANT = "tewkesbury-bc";

    public static final String CLERK = "tbc-clerk";

    private static final Set<Component> ALWAYS =
            EnumSet.of(Component.BROKER, Component.STORE, Component.SIGN_IN, Component.MEMBERSHIP, Component.GATEWAY);

    private final Workplace workplace;
    private final Suite suite;
    private final DemoApi api;
    private final MongoClient store;

    private Platform(Workplace workplace, Suite suite) {
        this.workplace = workplace;
        this.suite = suite;
        this.api = new DemoApi(suite.gateway(), suite.issuer());
        this.store = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(suite.addresses().mongodb()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                // As the services write.
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }

    /** With these services beside membership and the gateway. */
    public static Platform with(Layout layout, Component... services) {
        Set<Component> components = EnumSet.copyOf(ALWAYS);
        components.addAll(Set.of(services));
        Workplace workplace = Workplace.open(layout);
        try {
            return new Platform(
                    workplace, Suite.start(SuiteOptions.in(workplace.path()).only(components)));
        } catch (RuntimeException e) {
            workplace.close();
            throw e;
        }
    }

    public DemoApi api() {
        return api;
    }

    /** Makes the tenant known, and waits until all services have heard of it. */
    public void register() {
        api.post("operator", "/api/tenants", Map.of("slug", TENANT, "name", "A borough", "kind", "council"));
        api.await(CLERK, "/api/" + TENANT + "/bodies", _ -> true);
        if (!suite.names(Component.MEETINGS).isEmpty()) {
            api.await(CLERK, "/api/" + TENANT + "/meetings", _ -> true);
        }
    }

    /** Where the measurement may keep files; it is gone with it. */
    public Path directory() {
        return workplace.path();
    }

    public String brokers() {
        return suite.addresses().brokers();
    }

    public MongoDatabase database(Component service) {
        return store.getDatabase("quorate_" + service.title());
    }

    /** The port of a component, which is that of the process that was started for it. */
    public int port(Component component) {
        Listener.mustBe(suite.pid(component.title()), suite.port(component.title()));
        return suite.port(component.title());
    }

    public long pid(Component component) {
        return suite.pid(component.title());
    }

    public void restart(Component component) throws InterruptedException {
        suite.restart(component.title());
    }

    /** Signs in whom nobody has heard of, as the provider would. */
    public PeoplesTokens tokens() {
        return PeoplesTokens.signedWith(
                workplace.path().resolve("sign-in").resolve("signing-key.json"), suite.issuer());
    }

    @Override
    public void close() {
        store.close();
        suite.close();
        workplace.close();
    }
}
