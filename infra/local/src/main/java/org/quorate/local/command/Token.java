package org.quorate.local.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.quorate.local.people.DemoPeople;
import org.quorate.local.people.DemoPerson;
import org.quorate.local.people.Tokens;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.SuiteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a bearer token of a demo person, for curl. */
@Command(
        name = "token",
        description =
                "Prints a bearer token of a demo person: curl -H \"Authorization: Bearer $(infra/token tbc-clerk)\" …")
@SuppressWarnings("NullAway.Init")
final class Token implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "PERSON", description = "The account, such as tbc-clerk.")
    private String account;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DemoPeople people = DemoPeople.load();
        if (people.find(account).isEmpty()) {
            throw new CannotStart("There is no " + account + " among the demo people: "
                    + people.people().stream().map(DemoPerson::account).collect(Collectors.joining(", ")) + ".");
        }
        SuiteFile suite = SuiteFile.in(data.existing())
                .filter(SuiteFile::isRunning)
                .orElseThrow(
                        () -> new CannotStart("Nothing is running on " + data.path() + ": start it with infra/up."));
        spec.commandLine().getOut().println(new Tokens(suite.addresses().issuer()).of(account));
        return 0;
    }
}
