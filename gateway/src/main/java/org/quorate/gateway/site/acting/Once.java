package org.quorate.gateway.site.acting;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the hidden key of a form that stands on a page of its own making: what it sends is done once. */
@Component("once")
public class Once {

    public String key() {
        return UUID.randomUUID().toString();
    }
}
