package org.quorate.gateway.routing;

import java.net.URI;
import java.util.List;
import org.quorate.gateway.signin.SignInProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Has the links in an answer's headers start at the gateway's public address instead of at an instance's. */
@Component
class PublicLinks {

    private static final List<String> LINKING = List.of(HttpHeaders.LOCATION, HttpHeaders.LINK);

    private final String publicAddress;

    PublicLinks(SignInProperties signIn) {
        this.publicAddress = signIn.publicAddress("");
    }

    ServerResponse fromOutside(ServerResponse response, URI instance) {
        for (String header : LINKING) {
            List<String> links = response.headers().get(header);
            if (links != null)
                response.headers()
                        .put(
                                header,
                                links.stream()
                                        .map(link -> outside(link, instance))
                                        .toList());
        }
        return response;
    }

    private String outside(String link, URI instance) {
        return link.replace(instance.getScheme() + "://" + instance.getAuthority(), publicAddress);
    }
}
