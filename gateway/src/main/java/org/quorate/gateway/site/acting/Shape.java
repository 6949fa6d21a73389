package org.quorate.gateway.site.acting;

import tools.jackson.databind.node.ObjectNode;

/** How a document is sent where that differs from how it is asked for, and where on the page what is sent stands. */
public interface Shape {

    ObjectNode sent(ObjectNode entered);

    /** The place on the page that a place in what was sent is about. */
    default String asked(String pointer) {
        return pointer;
    }
}
