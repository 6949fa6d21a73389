package org.quorate.meetings.attendance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Seat;

/** The attendance register of a body: how each member, and each organisation, attended each meeting (R-MEM-11). */
public record Register(List<Held> meetings, List<Row> members, List<Row> organisations) {

    /** A meeting that was held, with how each member then attended. */
    public record Held(UUID meeting, LocalDate on, List<Line> lines) {}

    /** How a member attended. */
    public record Line(Member member, String presence) {}

    /** How someone attended, by meeting; {@code attended} in person or through someone, of so many. */
    public record Row(String id, String name, int attended, int meetings, Map<UUID, String> presences) {}

    private static final List<String> BEST_FIRST =
            List.of("present", "represented", "apologies", "absent", "not recorded");

    public static Register of(List<Held> meetings) {
        return new Register(
                meetings,
                rows(
                        meetings,
                        line -> Stream.of(new Name(
                                line.member().id().toString(), line.member().office()))),
                rows(
                        meetings,
                        line -> line.member().seats().stream()
                                .map(Seat::organisation)
                                .flatMap(Stream::ofNullable)
                                .distinct()
                                .map(organisation -> new Name(organisation.id(), organisation.name()))));
    }

    private record Name(String id, String text) {}

    private static List<Row> rows(List<Held> meetings, Function<Line, Stream<Name>> names) {
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, Map<UUID, String>> presences = new LinkedHashMap<>();
        for (Held held : meetings) {
            for (Line line : held.lines()) {
                names.apply(line).forEach(name -> {
                    String id = name.id();
                    known.put(id, name.text());
                    presences
                            .computeIfAbsent(id, _ -> new LinkedHashMap<>())
                            .merge(held.meeting(), line.presence(), Register::better);
                });
            }
        }
        List<Row> rows = new ArrayList<>();
        presences.forEach((id, byMeeting) ->
                rows.add(new Row(id, known.getOrDefault(id, id), attended(byMeeting), byMeeting.size(), byMeeting)));
        return List.copyOf(rows);
    }

    private static int attended(Map<UUID, String> presences) {
        return (int) presences.values().stream()
                .filter(presence -> presence.equals("present") || presence.equals("represented"))
                .count();
    }

    private static String better(String one, String other) {
        return BEST_FIRST.indexOf(one) <= BEST_FIRST.indexOf(other) ? one : other;
    }
}
