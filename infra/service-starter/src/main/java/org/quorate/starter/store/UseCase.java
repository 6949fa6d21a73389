package org.quorate.starter.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;

/** A class that loads, decides and saves; when another write comes between, it does so again. */
@Documented
@Component
@Retryable(includes = StaleWrite.class, maxRetries = 20, delay = 5, jitter = 5, multiplier = 1.5, maxDelay = 200)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
