package org.quorate.meetings.live.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-MTG-6")
class FollowingAMeetingTests {

    private static final Instant TEN = Instant.parse("2019-05-14T09:00:00Z");

    private final LiveChannel channel = new LiveChannel("abc");

    @Test
    void a_new_reader_is_told_where_things_stand_and_then_each_change() {
        Reader reader = new Reader();
        channel.enter(reader, null, TEN);
        channel.tell("attendance", TEN);

        assertThat(reader.heard())
                .containsExactly(
                        "id: abc.0\nevent: changed\ndata: {\"sequence\":0,\"kind\":\"now\",\"at\":\"2019-05-14T09:00:00Z\"}\n\n",
                        "id: abc.1\nevent: changed\ndata: {\"sequence\":1,\"kind\":\"attendance\",\"at\":\"2019-05-14T09:00:00Z\"}\n\n");
    }

    @Test
    void whoever_comes_back_is_told_what_was_missed_and_no_more() {
        channel.tell("status", TEN);
        channel.tell("motion", TEN);
        channel.tell("decisions", TEN);
        Reader back = new Reader();
        Reader missedNothing = new Reader();

        channel.enter(back, "abc.1", TEN);
        channel.enter(missedNothing, "abc.3", TEN);

        assertThat(back.kinds()).containsExactly("motion", "decisions");
        assertThat(missedNothing.kinds()).isEmpty();
    }

    @Test
    void whoever_comes_from_another_instance_or_too_late_or_with_nonsense_looks_anew() {
        for (int told = 0; told < 70; told++) {
            channel.tell("attendance", TEN);
        }
        for (String lastSeen : List.of("xyz.69", "abc.5", "abc.99", "abc.many", "")) {
            Reader reader = new Reader();
            channel.enter(reader, lastSeen, TEN);
            assertThat(reader.kinds()).as(lastSeen).containsExactly("resync");
        }
    }

    @Test
    void a_message_is_made_once_for_all_readers() {
        Reader one = new Reader();
        Reader other = new Reader();
        channel.enter(one, null, TEN);
        channel.enter(other, null, TEN);

        channel.tell("motion", TEN);

        assertThat(one.bytes.getLast()).isSameAs(other.bytes.getLast());
    }

    @Test
    void whoever_has_left_is_told_nothing() {
        Reader reader = new Reader();
        channel.enter(reader, null, TEN);

        assertThat(channel.leave(reader)).isTrue();
        assertThat(channel.leave(reader)).isFalse();
        channel.tell("motion", TEN);

        assertThat(reader.kinds()).containsExactly("now");
    }

    private static final class Reader implements LiveReader {

        private final List<byte[]> bytes = new ArrayList<>();

        @Override
        public void offer(byte[] more) {
            bytes.add(more);
        }

        @Override
        public void end() {
            bytes.clear();
        }

        private List<String> heard() {
            return bytes.stream()
                    .map(each -> new String(each, StandardCharsets.UTF_8))
                    .toList();
        }

        private List<String> kinds() {
            return heard().stream()
                    .map(text -> text.replaceAll("(?s).*\"kind\":\"([^\"]*)\".*", "$1"))
                    .toList();
        }
    }
}
