package org.quorate.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.load.memory.MemoryUnderLoad;
import org.quorate.load.packs.AgendaPack;
import org.quorate.load.reading.AnswersFromOneRead;
import org.quorate.load.report.Conditions;
import org.quorate.load.report.Findings;
import org.quorate.load.report.Table;
import org.quorate.load.rounds.Trial;
import org.quorate.load.startup.Caches;
import org.quorate.load.startup.ServiceStart;
import org.quorate.load.startup.SuiteStart;
import org.quorate.load.telling.RosterEvent;
import org.quorate.load.traffic.Traffic;
import org.quorate.load.voting.Burst;
import org.quorate.load.voting.Tally;
import org.quorate.load.voting.VoteByHttp;
import org.quorate.local.layout.Component;
import org.quorate.local.layout.Layout;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.PlainLogging;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Measures rows of the table and prints it; the progress goes to the error output. */
@Command(
        name = "infra/load-tests/run",
        sortOptions = false,
        description = "Measures rows of the table of performance and prints it.")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
public final class LoadTests implements Callable<Integer> {
    private static final int USUAL_ROUNDS = 9;
    private static final int ROUNDS_OF_THE_SUITE = 3;

    @Parameters(arity = "0..*", paramLabel = "ROW", description = "Such as 1, 5 or 13; without any, all of them.")
    private List<String> rows = Arrays.stream(Row.values()).map(Row::toString).toList();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Valid rounds of a row (default: " + USUAL_ROUNDS + "; of row 6 " + ROUNDS_OF_THE_SUITE
                    + ", as a round of the suite takes minutes).")
    private @Nullable Integer rounds;

    @Option(
            names = "--services",
            split = ",",
            paramLabel = "NAME",
            description = "The services of row 5 (default: membership, meetings, funding, indicators, gateway).")
    private Set<Component> services = EnumSet.range(Component.MEMBERSHIP, Component.GATEWAY);

    @Option(
            names = "--callers",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many read and write at once in row 8 (default: ${DEFAULT-VALUE}).")
    private int callers;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "For how long they do so (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--seed", paramLabel = "N", description = "Repeats the order of an earlier run.")
    private @Nullable Integer seed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    public static void main(String... arguments) {
        PlainLogging.begin();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new LoadTests())
                .registerConverter(Component.class, LoadTests::serviceTitled)
                .setExecutionExceptionHandler((exception, command, _) -> {
                    if (exception instanceof CannotStart) {
                        command.getErr().println(exception.getMessage());
                        return 1;
                    }
                    throw exception;
                });
    }

    @Override
    public Integer call() throws InterruptedException {
        requireAtLeastOne(callers, seconds, roundsOr(1));
        Set<Row> chosenRows = chosenRows();
        Layout layout = Layout.find();
        if (chosenRows.stream().anyMatch(Row::isOfTheShipped)) Caches.make(layout, this::progress);
        int chosen = seed == null ? ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE) : seed;
        var conditions = Conditions.now(chosen);
        List<Findings> findings = new ArrayList<>();
        for (Row row : chosenRows) {
            findings.add(measureOrSayWhyNot(row, layout, chosen));
        }
        spec.commandLine().getOut().println(Table.of(conditions.ended(), findings));
        return findings.stream().allMatch(Findings::sound) ? 0 : 1;
    }

    private void requireAtLeastOne(int... numbers) {
        if (Arrays.stream(numbers).anyMatch(number -> number < 1)) {
            throw new ParameterException(spec.commandLine(), "Rounds, callers and seconds are at least 1.");
        }
    }

    private Set<Row> chosenRows() {
        try {
            return rows.stream().map(Row::called).collect(Collectors.toCollection(() -> EnumSet.noneOf(Row.class)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** What other rows found is not lost with the one that fails. */
    private Findings measureOrSayWhyNot(Row row, Layout layout, int chosen) throws InterruptedException {
        try {
            return measure(row, layout, chosen);
        } catch (CannotStart e) {
            return new Findings(List.of(), List.of("Row " + row + " was not measured: " + e.getMessage()), false);
        }
    }

    private Findings measure(Row row, Layout layout, int chosen) throws InterruptedException {
        RandomGenerator random = new SplittableRandom(chosen);
        return switch (row) {
            case SERVICE_START -> new ServiceStart(trial(layout, USUAL_ROUNDS, random), services).measure();
            case SUITE_START -> new SuiteStart(trial(layout, ROUNDS_OF_THE_SUITE, random)).measure();
            case VOTE -> new VoteByHttp(trial(layout, USUAL_ROUNDS, random)).measure();
            case ROSTER -> new RosterEvent(trial(layout, USUAL_ROUNDS, random)).measure();
            case TALLY -> new Tally(trial(layout, USUAL_ROUNDS, random)).measure();
            case PACK -> new AgendaPack(trial(layout, USUAL_ROUNDS, random)).measure();
            case BURST -> new Burst(trial(layout, USUAL_ROUNDS, random)).measure();
            case ONE_READ -> new AnswersFromOneRead(trial(layout, USUAL_ROUNDS, random)).measure();
            case MEMORY ->
                new MemoryUnderLoad(
                                layout, new Traffic.Plan(callers, Duration.ofSeconds(seconds), chosen), this::progress)
                        .measure();
        };
    }

    private Trial trial(Layout layout, int usualRounds, RandomGenerator random) {
        return new Trial(layout, roundsOr(usualRounds), random, this::progress);
    }

    private int roundsOr(int usual) {
        return rounds == null ? usual : rounds;
    }

    private void progress(String step) {
        spec.commandLine().getErr().println("  " + step);
    }

    private static Component serviceTitled(String title) {
        return EnumSet.range(Component.MEMBERSHIP, Component.GATEWAY).stream()
                .filter(service -> service.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no service " + title));
    }
}
