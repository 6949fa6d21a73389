package org.quorate.meetings.live.application;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Moment;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Those who follow meetings on this instance, up to a number; they end with it. */
@Service
public class LiveMeetings implements SmartLifecycle {

    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final String epoch = UUID.randomUUID().toString().substring(0, 8);
    private final ConcurrentHashMap<Followed, LiveChannel> channels = new ConcurrentHashMap<>();
    private final AtomicInteger following = new AtomicInteger();
    private final InstantSource clock;
    private final int most;
    private volatile boolean running;

    LiveMeetings(InstantSource clock, MeterRegistry meters, @Value("${quorate.meetings.live-readers:20000}") int most) {
        this.clock = clock;
        this.most = most;
        Gauge.builder("quorate.live.readers", following, AtomicInteger::get)
                .description("Those who follow a meeting on this instance")
                .register(meters);
    }

    private record Followed(TenantId tenant, MeetingId meeting) {}

    /** Lets a reader follow a meeting, from after what it saw last; refused where as many follow as can be served. */
    public boolean follow(TenantId tenant, MeetingId meeting, LiveReader reader, @Nullable String lastSeen) {
        if (!running || following.incrementAndGet() > most) {
            following.decrementAndGet();
            return false;
        }
        channels.computeIfAbsent(new Followed(tenant, meeting), _ -> new LiveChannel(epoch))
                .enter(reader, lastSeen, Moment.now(clock));
        return true;
    }

    public void leave(TenantId tenant, MeetingId meeting, LiveReader reader) {
        LiveChannel channel = channels.get(new Followed(tenant, meeting));
        if (channel != null && channel.leave(reader)) {
            following.decrementAndGet();
        }
    }

    /** Something about a meeting has changed; told to its readers here, if it has ever had any. */
    public void changed(TenantId tenant, MeetingId meeting, String kind, Instant at) {
        LiveChannel channel = channels.get(new Followed(tenant, meeting));
        if (channel != null) {
            channel.tell(kind, at);
        }
    }

    @Scheduled(fixedDelayString = "${quorate.meetings.live-heartbeat:PT15S}")
    void beat() {
        channels.values().forEach(channel -> channel.readers().forEach(reader -> reader.offer(HEARTBEAT)));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        channels.values().forEach(channel -> channel.readers().forEach(LiveReader::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
