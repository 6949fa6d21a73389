package org.quorate.local.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.local.verifying.CannotVerify;
import org.quorate.local.verifying.Head;
import org.quorate.local.verifying.Memory;
import org.quorate.local.verifying.PublicApi;
import org.quorate.local.verifying.Verdict;
import org.quorate.local.verifying.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a register of decisions from outside. */
@Command(
        name = "verify-register",
        description =
                "Verifies a whole register of decisions from the public API alone: numbers, hashes, signatures, texts that were withheld.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the register holds", "1:it was tampered with", "2:it could not be verified"})
@SuppressWarnings("NullAway.Init")
final class VerifyRegister implements Callable<Integer> {
    private static final int CANNOT_SAY = 2;
    private static final long A_MOMENT = 2000;

    @Parameters(index = "0", paramLabel = "BASE-URL", description = "Such as http://localhost:8080.")
    private URI base;

    @Parameters(index = "1", paramLabel = "TENANT", description = "Such as tewkesbury-bc.")
    private String tenant;

    @Parameters(index = "2", paramLabel = "REGISTER", description = "The id of a body, or officers.")
    private String register;

    @Option(
            names = "--remember",
            paramLabel = "FILE",
            description = "Hold the register against what FILE remembers of it, and remember its head there.")
    private @Nullable Path file;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            return say(verdict(), out);
        } catch (CannotVerify e) {
            out.println(e.getMessage());
            return CANNOT_SAY;
        }
    }

    private int say(Verdict verdict, PrintWriter out) {
        return switch (verdict) {
            case Verdict.Intact intact -> {
                out.println("Register " + register + " of " + tenant + " holds: "
                        + intact.head().number() + " entries, the last signed on "
                        + intact.head().at() + "." + released(intact.released()));
                if (file != null) {
                    Memory.in(file).remember(api(), intact.head());
                }
                yield 0;
            }
            case Verdict.Broken broken -> {
                out.println("Register " + register + " of " + tenant + " is broken at entry " + broken.number() + ": "
                        + broken.why() + ".");
                yield 1;
            }
        };
    }

    private static String released(int texts) {
        return switch (texts) {
            case 0 -> "";
            case 1 -> " One text that was withheld has been released: it is the one that its entry commits to.";
            default ->
                " " + texts
                        + " texts that were withheld have been released: they are those that their entries commit to.";
        };
    }

    /** A register that was just written to may be caught between an entry and its signature, and is looked at again. */
    private Verdict verdict() throws InterruptedException {
        Verdict first = once();
        if (first instanceof Verdict.Intact) {
            return first;
        }
        Thread.sleep(A_MOMENT);
        return once();
    }

    private Verdict once() {
        Optional<Head> remembered =
                file == null ? Optional.empty() : Memory.in(file).of(api());
        return new Verifying(api(), remembered).verdict();
    }

    private PublicApi api() {
        return new PublicApi(base, tenant, register);
    }
}
