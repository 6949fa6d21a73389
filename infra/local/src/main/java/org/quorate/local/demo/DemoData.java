package org.quorate.local.demo;

import java.net.URI;
import java.util.function.Consumer;

/** Fills an empty platform through its public API. */
public interface DemoData {
    void load(URI gateway, URI issuer, Consumer<String> progress);
}
