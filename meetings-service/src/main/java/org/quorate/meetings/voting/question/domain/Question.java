package org.quorate.meetings.voting.question.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Majority;

/** What is asked of the voters. */
public sealed interface Question {

    /** Whether the motion is carried. */
    record Carrying() implements Question {}

    /** Which of several options is preferred (R-VOT-7). */
    record Options(List<Option> options, Method method) implements Question {

        private static final int MOST = 20;

        public Options {
            if (options.size() < 2 || options.size() > MOST) {
                throw new IllegalArgumentException("a choice is among 2 to " + MOST + ", was " + options.size());
            }
            Set<String> names = new HashSet<>();
            for (Option option : options) {
                if (!names.add(option.name()) || option.choice().equals(Choice.ABSTAIN)) {
                    throw new IllegalArgumentException("\"" + option.name() + "\" does not name one option alone");
                }
            }
        }

        /** The same options, with nothing told of them but their names. */
        public Options byNameAlone() {
            return new Options(
                    options.stream()
                            .map(option -> new Option(option.name(), null))
                            .toList(),
                    method);
        }
    }

    /** Who is elected to an office of the body, such as its chair, and until when (R-VOT-6). */
    record Election(String role, @Nullable LocalDate until, List<Nomination> nominations) implements Question {

        private static final int LONGEST_ROLE = 60;

        public Election {
            if (role == null || role.isBlank() || role.length() > LONGEST_ROLE) {
                throw new IllegalArgumentException(
                        "an office is named in at most " + LONGEST_ROLE + " characters, such as chair");
            }
        }

        /** Those who stand. */
        public List<Nomination> candidates() {
            return nominations.stream().filter(Nomination::accepts).toList();
        }

        public Optional<Nomination> nominationOf(PersonId person) {
            return nominations.stream()
                    .filter(nomination -> nomination.person().equals(person))
                    .findFirst();
        }

        Election with(Nomination nomination) {
            List<Nomination> all = new ArrayList<>(nominations);
            all.add(nomination);
            return new Election(role, until, List.copyOf(all));
        }
    }

    /** What there is to choose from, once some of it has gone out in earlier rounds. */
    default List<Choice> among(List<Choice> out) {
        List<Choice> all = switch (this) {
            case Carrying _ -> List.of(Choice.FOR, Choice.AGAINST);
            case Options it -> it.options().stream().map(Option::choice).toList();
            case Election it -> it.candidates().stream().map(Nomination::choice).toList();
        };
        return all.stream().filter(choice -> !out.contains(choice)).toList();
    }

    /** A choice as people know it. */
    default String nameOf(Choice choice) {
        return switch (this) {
            case Carrying _, Options _ -> choice.word();
            case Election it ->
                it.nominations().stream()
                        .filter(nomination -> nomination.choice().equals(choice))
                        .map(Nomination::name)
                        .findFirst()
                        .orElse(choice.word());
        };
    }

    /** What it needs, in words. */
    default String needed(Majority majority) {
        return this instanceof Options options && options.method() == Method.PLURALITY
                ? "more votes than any other option"
                : majority.inWords();
    }

    /** The kind of motion that asks it, where nothing else is said. */
    default String kind() {
        return switch (this) {
            case Carrying _ -> "ordinary";
            case Options _ -> "options";
            case Election _ -> "election";
        };
    }
}
