package org.quorate.starter.web;

import org.quorate.starter.problems.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Switches on the limit on bodies, and JSON that is read to the letter. */
@AutoConfiguration
public final class WebAutoConfiguration {

    @Bean
    FilterRegistrationBean<BodySizeFilter> bodySizeFilter(
            @Value("${quorate.body-limit:1048576}") long limit, ProblemWriter problems) {
        FilterRegistrationBean<BodySizeFilter> filter =
                new FilterRegistrationBean<>(new BodySizeFilter(limit, problems));
        filter.setOrder(FilterOrder.BODY_SIZE);
        return filter;
    }

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }
}
