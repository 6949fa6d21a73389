package org.quorate.membership.bodies.domain.fitness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;

/**
 * How long terms run where nobody has said otherwise: as the constitution in force on their first day has it (R-MEM-14). Its term of
 * office is a period such as {@code P4Y}, or words; words that say {@code until 2021-05-09} give the day on which a council's term ends.
 */
public record TermsOfOffice(Versions constitutions) {

    private static final Pattern PERIOD = Pattern.compile("P[0-9YMWD]+");
    private static final Pattern UNTIL = Pattern.compile("\\buntil (\\d{4}-\\d{2}-\\d{2})\\b");

    /** The last day of a term of a seat; none where the constitution leaves it open. */
    @Nullable
    public LocalDate lastDay(LocalDate from) {
        return rules(from)
                .map(MembershipRules::termOfOffice)
                .flatMap(stated -> after(stated, from).or(() -> until(stated)))
                .filter(last -> !last.isBefore(from))
                .orElse(null);
    }

    /** The last day of an office of the body, such as its chair. */
    @Nullable
    public LocalDate lastDayAsOfficer(LocalDate from) {
        return rules(from)
                .map(MembershipRules::chairTerm)
                .filter(term -> !term.isZero())
                .map(term -> from.plus(term).minusDays(1))
                .orElse(null);
    }

    private Optional<MembershipRules> rules(LocalDate from) {
        return constitutions.on(from).map(Version::constitution).map(constitution -> constitution.membership());
    }

    private static Optional<LocalDate> after(String stated, LocalDate from) {
        try {
            return PERIOD.matcher(stated).matches()
                    ? Optional.of(from.plus(Period.parse(stated)).minusDays(1))
                    : Optional.empty();
        } catch (DateTimeException | ArithmeticException noPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> until(String stated) {
        Matcher date = UNTIL.matcher(stated);
        try {
            return date.find() ? Optional.of(LocalDate.parse(date.group(1))) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
