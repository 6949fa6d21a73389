package org.quorate.membership.structure.consuming;

import java.util.UUID;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.structure.application.DrawingCharts;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** Brings the chart up to date with a body whose roster is told; an older version of it changes nothing. */
@Component
public final class RostersHearing {

    private final Bodies bodies;
    private final DrawingCharts charts;

    RostersHearing(Bodies bodies, DrawingCharts charts) {
        this.bodies = bodies;
        this.charts = charts;
    }

    public Hearing ofRosters(Hearing hearing) {
        return hearing.on(Roster.class, heard -> chart(heard.fact().bodyId()));
    }

    private void chart(String body) {
        bodies.find(new BodyId(UUID.fromString(body)))
                .ifPresent(kept -> charts.put(kept.body(), kept.revision().version()));
    }
}
