package org.quorate.testkit;

import java.util.List;
import org.bson.Document;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What a service under test is given instead of the outside world: a clock, keys to check tokens with, and tenants heard of. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    JwtDecoder testKeys() {
        return Tokens.decoder();
    }

    @Bean
    Api api() {
        return new Api();
    }

    @Bean
    ApplicationListener<ServletWebServerInitializedEvent> apiPort(Api api, MongoTemplate mongo) {
        return started -> {
            if (started.getApplicationContext().getServerNamespace() == null) {
                api.at(started.getWebServer().getPort());
                tenants(mongo);
            }
        };
    }

    private static void tenants(MongoTemplate mongo) {
        for (String tenant : List.of(Tenants.COUNTY, Tenants.BOROUGH, Tenants.ICB)) {
            mongo.getCollection("tenants-heard-of").insertOne(new Document("_id", tenant).append("name", tenant));
        }
    }
}
