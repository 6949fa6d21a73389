package org.quorate.local.command;

import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.PlainLogging;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** Starts and stops the whole platform on this machine. */
@Command(
        name = "infra",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {Up.class, Down.class, Status.class, Prepare.class, Token.class, VerifyRegister.class},
        description = "Runs the whole platform on this machine.")
public final class Launcher {
    private Launcher() {}

    public static void main(String... arguments) {
        PlainLogging.begin();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .registerConverter(Component.class, Launcher::componentTitled)
                .setExecutionExceptionHandler((exception, command, _) -> {
                    if (exception instanceof CannotStart) {
                        command.getErr().println(exception.getMessage());
                        return 1;
                    }
                    throw exception;
                });
    }

    private static Component componentTitled(String title) {
        try {
            return Component.titled(title);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
