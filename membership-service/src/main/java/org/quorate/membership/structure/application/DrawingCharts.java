package org.quorate.membership.structure.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.membership.bodies.application.FollowsBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.structure.domain.Chart;
import org.quorate.membership.structure.domain.ChartEntries;
import org.quorate.membership.structure.domain.Entry;
import org.quorate.starter.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Keeps a body on the charts of all its hosts, and draws the chart of the tenant at hand. */
@Component
public class DrawingCharts implements FollowsBodies {

    private static final Logger log = LoggerFactory.getLogger(DrawingCharts.class);

    private final ChartEntries entries;

    public DrawingCharts(ChartEntries entries) {
        this.entries = entries;
    }

    public Chart draw(LocalDate on) {
        String tenant = Tenancy.current().value();
        List<Entry> run = entries.all().stream()
                .filter(entry -> entry.host().equals(tenant)
                        || entry.profile().on(on).jointHosts().contains(tenant))
                .toList();
        return Chart.of(run, on);
    }

    @Override
    public void changed(Body body, long version) {
        try {
            put(body, version);
        } catch (DataAccessException | com.mongodb.MongoException later) {
            log.warn("body {} comes to the chart when its roster is heard: {}", body.id(), later.getMessage());
        }
    }

    /** Puts the body on the charts of its hosts, and of those who were. */
    public void put(Body body, long version) {
        String host = Tenancy.current().value();
        Entry entry = Entry.of(host, body);
        for (String tenant : hosts(host, body.profile())) {
            entries.put(tenant, entry, version);
        }
    }

    private static Set<String> hosts(String own, Profile profile) {
        Set<String> hosts = new TreeSet<>(profile.jointHosts());
        profile.earlier().forEach(was -> hosts.addAll(was.profile().jointHosts()));
        hosts.add(own);
        return hosts;
    }
}
