package org.quorate.local.suite;

import java.net.URI;

/** Where the suite is reached. */
public record Addresses(URI gateway, URI issuer, String brokers, String mongodb) {}
