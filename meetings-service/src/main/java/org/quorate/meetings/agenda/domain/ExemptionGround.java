package org.quorate.meetings.agenda.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ground on which an item is exempt: one of the seven of schedule 12A to the Local Government Act 1972, or the body's own. */
public record ExemptionGround(String text, String description) {

    private static final Pattern SCHEDULE_12A = Pattern.compile(
            "paragraph ([1-7]) of part 1 of schedule 12a( (to|of) the local government act 1972)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LEAST = 10;
    private static final int MOST = 500;

    private static final List<String> DESCRIPTIONS = List.of(
            "Information relating to any individual.",
            "Information which is likely to reveal the identity of an individual.",
            "Information relating to the financial or business affairs of any particular person (including the authority"
                    + " holding that information).",
            "Information relating to any consultations or negotiations, or contemplated consultations or negotiations,"
                    + " in connection with any labour relations matter arising between the authority or a Minister of the"
                    + " Crown and employees of, or office holders under, the authority.",
            "Information in respect of which a claim to legal professional privilege could be maintained in legal"
                    + " proceedings.",
            "Information which reveals that the authority proposes to give under any enactment a notice under or by"
                    + " virtue of which requirements are imposed on a person, or to make an order or direction under any"
                    + " enactment.",
            "Information relating to any action taken or to be taken in connection with the prevention, investigation or"
                    + " prosecution of crime.");

    /** One of the seven, by its name in the schedule. */
    public static ExemptionGround ofSchedule(String name) {
        Matcher matcher = SCHEDULE_12A.matcher(name.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a ground is \"paragraph 1 of Part 1 of Schedule 12A\" to \"paragraph 7 …\", was \"" + name + "\"");
        }
        return paragraph(Integer.parseInt(matcher.group(1)));
    }

    /** A ground that the body itself has, such as one of its own publication scheme, in its own words. */
    public static ExemptionGround own(String words) {
        String text = words.strip();
        if (text.length() < LEAST || text.length() > MOST) {
            throw new IllegalArgumentException(
                    "a body's own ground is said in " + LEAST + " to " + MOST + " characters, was " + text.length());
        }
        return new ExemptionGround(text, text);
    }

    public static List<ExemptionGround> ofSchedule() {
        return IntStream.rangeClosed(1, DESCRIPTIONS.size())
                .mapToObj(ExemptionGround::paragraph)
                .toList();
    }

    private static ExemptionGround paragraph(int number) {
        return new ExemptionGround(
                "paragraph " + number + " of Part 1 of Schedule 12A to the Local Government Act 1972",
                DESCRIPTIONS.get(number - 1));
    }
}
