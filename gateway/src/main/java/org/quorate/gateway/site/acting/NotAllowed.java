package org.quorate.gateway.site.acting;

import org.quorate.gateway.signin.Caller;
import org.quorate.gateway.site.reading.Tenant;

/** Whoever is signed in may not do this; the sentence says who may. */
final class NotAllowed extends RuntimeException {

    private final Tenant tenant;
    private final Caller caller;
    private final String sentence;

    NotAllowed(Tenant tenant, Caller caller, String sentence) {
        super(sentence, null, false, false);
        this.tenant = tenant;
        this.caller = caller;
        this.sentence = sentence;
    }

    Tenant tenant() {
        return tenant;
    }

    Caller caller() {
        return caller;
    }

    String sentence() {
        return sentence;
    }
}
