package org.quorate.gateway.site.transfer;

import org.quorate.gateway.site.acting.Shape;
import tools.jackson.databind.node.ObjectNode;

/** The document is a file: places in what was sent are places in it. */
final class InDocument implements Shape {

    @Override
    public ObjectNode sent(ObjectNode entered) {
        return entered;
    }

    @Override
    public String asked(String pointer) {
        return pointer.equals("/ids") ? pointer : "/document" + pointer;
    }
}
