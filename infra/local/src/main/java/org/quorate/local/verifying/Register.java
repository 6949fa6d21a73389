package org.quorate.local.verifying;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A register as it is published. */
public interface Register {

    String tenant();

    String name();

    /** All entries in the order in which they are given out, each with its hash. */
    List<JsonNode> entries();

    /** All signed heads, as compact JWS. */
    List<String> heads();

    /** The texts that entries had withheld and that were released since, each with its salt. */
    List<JsonNode> released();

    /** The public keys, as a JSON Web Key Set. */
    String keys();
}
