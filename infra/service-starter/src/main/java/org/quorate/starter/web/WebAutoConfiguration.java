package org.quorate.starter.web;

import io.swagger.v3.core.jackson.ModelResolver;
import org.quorate.starter.problems.ProblemWriter;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Switches on the limit on bodies, JSON that is read to the letter, and the names of types in the OpenAPI document. */
@AutoConfiguration
@EnableConfigurationProperties(BodyLimits.class)
public final class WebAutoConfiguration {

    @Bean
    FilterRegistrationBean<BodySizeFilter> bodySizeFilter(BodyLimits limits, ProblemWriter problems) {
        FilterRegistrationBean<BodySizeFilter> filter =
                new FilterRegistrationBean<>(new BodySizeFilter(limits, problems));
        filter.setOrder(FilterOrder.BODY_SIZE);
        return filter;
    }

    @Bean
    ModelResolver schemasByName(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }
}
