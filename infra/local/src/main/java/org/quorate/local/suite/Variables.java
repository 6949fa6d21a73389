package org.quorate.local.suite;

/** The names of the environment variables that the programs understand. */
final class Variables {
    static final String PORT = "QUORATE_PORT";
    static final String INSTANCE = "QUORATE_INSTANCE";
    static final String MONGODB_URI = "QUORATE_MONGODB_URI";
    static final String KAFKA_BROKERS = "QUORATE_KAFKA_BROKERS";
    static final String OIDC_ISSUER = "QUORATE_OIDC_ISSUER";
    static final String OIDC_JWKS = "QUORATE_OIDC_JWKS";
    static final String OIDC_CLIENT_ID = "QUORATE_OIDC_CLIENT_ID";
    static final String OIDC_CLIENT_SECRET = "QUORATE_OIDC_CLIENT_SECRET";
    static final String PUBLIC_URL = "QUORATE_PUBLIC_URL";
    static final String CLOCK_FILE = "QUORATE_CLOCK_FILE";
    static final String SIGNING_PASSPHRASE = "QUORATE_SIGNING_PASSPHRASE";
    static final String SIGNING_KEY = "QUORATE_SIGNING_KEY";

    private Variables() {}
}
