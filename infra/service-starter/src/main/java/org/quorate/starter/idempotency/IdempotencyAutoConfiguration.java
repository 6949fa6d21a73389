package org.quorate.starter.idempotency;

import java.util.regex.Pattern;
import org.apache.catalina.core.StandardContext;
import org.quorate.starter.problems.ProblemWriter;
import org.quorate.starter.web.FilterOrder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Switches on idempotency keys. */
@AutoConfiguration
@Import(DoneBefore.class)
public final class IdempotencyAutoConfiguration {

    /** {@code quorate.idempotency.never-written-down} is a pattern of paths of whose requests nothing may be kept. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            MongoTemplate mongo,
            ProblemWriter problems,
            @Value("${quorate.idempotency.never-written-down:}") String neverWrittenDown) {
        IdempotencyKeys keys = new IdempotencyKeys(mongo);
        keys.index();
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems, Pattern.compile(neverWrittenDown)));
        filter.setOrder(FilterOrder.IDEMPOTENCY);
        return filter;
    }

    /** {@link DoneBefore} forwards a request whose answer is still to be kept: Tomcat must not close it behind the forward. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersStayOpen() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }
}
