package org.quorate.gateway.site.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.words.Tag;

/** The roll with how each member stands to the meeting. */
public record RollCall(List<Line> lines) {

    /** A member, and whether they are there; {@code through} is who came instead, {@code substitute} who was named to. */
    public record Line(
            Roll.Member member,
            @Nullable String presence,
            @Nullable String through,
            @Nullable String substitute) {

        public Tag tag() {
            return Tag.of(presence == null ? "not recorded" : presence);
        }

        public boolean isThere() {
            return "present".equals(presence) || "represented".equals(presence);
        }

        public boolean is(String word) {
            return word.equals(presence);
        }
    }

    static RollCall of(Roll roll, Meeting meeting) {
        return new RollCall(roll.members().stream()
                .map(member -> line(member, recorded(meeting, member), meeting))
                .toList());
    }

    public List<Line> there() {
        return lines.stream().filter(Line::isThere).toList();
    }

    public Optional<Line> of(Roll.Member member) {
        return lines.stream().filter(line -> line.member().equals(member)).findFirst();
    }

    public boolean isCalled() {
        return lines.stream().allMatch(line -> line.presence() != null);
    }

    private static Line line(Roll.Member member, Optional<Meeting.Attendance> recorded, Meeting meeting) {
        return new Line(
                member,
                recorded.map(Meeting.Attendance::presence).orElse(null),
                recorded.map(Meeting.Attendance::representedBy)
                        .map(by -> by.label())
                        .orElse(null),
                meeting.substitutes().stream()
                        .filter(substitute -> substitute.person().equals(member.person()))
                        .map(Meeting.Substitute::by)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<Meeting.Attendance> recorded(Meeting meeting, Roll.Member member) {
        return meeting.attendance().stream()
                .filter(attendance ->
                        attendance.person() != null && attendance.person().is(member.person()))
                .findFirst();
    }
}
