package org.quorate.starter.web;

import org.quorate.starter.problems.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Switches on the limit on bodies, and JSON that is read to the letter. */
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
    StrictJson strictJson() {
        return new StrictJson();
    }
}
