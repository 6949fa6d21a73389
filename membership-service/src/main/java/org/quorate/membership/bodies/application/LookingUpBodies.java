package org.quorate.membership.bodies.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Component;

/** Anyone looks a body up. */
@Component
public class LookingUpBodies {

    private final Bodies bodies;

    public LookingUpBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    public KeptBody lookUp(BodyId id) {
        return bodies.find(id).orElseThrow(() -> NotFound.of("body", id));
    }

    public boolean isThere(BodyId id) {
        return bodies.find(id).isPresent();
    }

    public List<KeptBody> page(@Nullable String kind, @Nullable String after, int most) {
        return bodies.page(kind, after, most);
    }

    public List<Body> all() {
        return bodies.all().stream().map(KeptBody::body).toList();
    }
}
