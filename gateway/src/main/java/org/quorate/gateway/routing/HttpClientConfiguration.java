package org.quorate.gateway.routing;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** The HTTP client towards the services: HTTP/1.1, on virtual threads, bodies passed on as they come. */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

    private static final String IDLE_SECONDS = "jdk.httpclient.keepalive.timeout";

    @Bean(destroyMethod = "close")
    ExecutorService upstreamThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("upstream-", 0).factory());
    }

    @Bean
    HttpClient upstreamHttpClient(RoutingProperties routing, ExecutorService upstreamThreads) {
        // An idle connection is dropped here well before a service drops it, so no POST meets a closing one.
        if (System.getProperty(IDLE_SECONDS) == null) System.setProperty(IDLE_SECONDS, "10");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(routing.connectWithin())
                .executor(upstreamThreads)
                .build();
    }

    @Bean
    ClientHttpRequestFactory upstreamRequests(
            RoutingProperties routing, HttpClient upstreamHttpClient, ExecutorService upstreamThreads) {
        var requests = new JdkClientHttpRequestFactory(upstreamHttpClient, upstreamThreads);
        requests.setReadTimeout(routing.answerWithin());
        requests.enableCompression(false);
        return requests;
    }
}
