package org.quorate.starter.tenancy;

import java.util.function.Consumer;
import org.quorate.contracts.membership.TenantRegistered;
import org.quorate.starter.inbox.Inbox;
import org.quorate.starter.problems.ProblemWriter;
import org.quorate.starter.web.FilterOrder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** Switches on the tenant filter, and the following of tenants where a service does not own them. */
@AutoConfiguration
public final class TenancyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(KnownTenants.class)
    FollowedTenants followedTenants(MongoTemplate mongo) {
        return new FollowedTenants(mongo);
    }

    /** The binding {@code tenants-in-0}: named by the functions that a service lists in its configuration. */
    @Bean
    @ConditionalOnBean(FollowedTenants.class)
    Consumer<Message<byte[]>> tenants(Inbox inbox, FollowedTenants followed) {
        return inbox.hearing().on(TenantRegistered.class, heard -> followed.follow(heard.fact()));
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(KnownTenants tenants, ProblemWriter problems) {
        FilterRegistrationBean<TenantFilter> filter = new FilterRegistrationBean<>(new TenantFilter(tenants, problems));
        filter.setOrder(FilterOrder.TENANT);
        return filter;
    }
}
