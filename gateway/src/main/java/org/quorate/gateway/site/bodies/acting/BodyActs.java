package org.quorate.gateway.site.bodies.acting;

import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** Where whatever is done about one body begins: who may do it, and the body as it is today. */
@Component
public class BodyActs {

    private final Acting acting;
    private final Bodies bodies;

    BodyActs(Acting acting, Bodies bodies) {
        this.acting = acting;
        this.bodies = bodies;
    }

    public BodyAct bySecretariat(Tenant tenant, String id) {
        return by(tenant, id, "secretariat");
    }

    /** For anyone who is signed in: the service knows who may, by their seat for instance. */
    public BodyAct byAnyone(Tenant tenant, String id) {
        return by(tenant, id);
    }

    public BodyAct by(Tenant tenant, String id, String... roles) {
        var act = acting.as(tenant, roles);
        return new BodyAct(act, tenant, bodies.called(tenant, id));
    }
}
