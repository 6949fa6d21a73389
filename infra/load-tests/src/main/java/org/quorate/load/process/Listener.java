package org.quorate.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.local.process.CannotStart;

/** Whose a listening port is: another program's answer on it would be measured without anyone noticing. */
public final class Listener {
    private static final String LISTENING = "0A";
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    private Listener() {}

    /** Refuses a port on which anyone but the process listens, or nobody. */
    public static void mustBe(long pid, int port) {
        Set<String> listening = listeningOn(port);
        if (listening.isEmpty() || !socketsOf(pid).containsAll(listening)) {
            throw new CannotStart("Port " + port + " is not (only) that of process " + pid
                    + ", which was started for it: the run measured something else.");
        }
    }

    private static Set<String> listeningOn(int port) {
        Path net = Processes.of(ProcessHandle.current().pid()).resolve("net");
        String local = String.format(Locale.ROOT, ":%04X", port);
        return Stream.of(net.resolve("tcp"), net.resolve("tcp6"))
                .filter(Files::exists)
                .flatMap(table -> Processes.text(table).lines().skip(1))
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(fields -> fields.get(1).endsWith(local) && fields.get(3).equals(LISTENING))
                .map(fields -> fields.get(9))
                .collect(Collectors.toSet());
    }

    private static Set<String> socketsOf(long pid) {
        try (Stream<Path> descriptors = Files.list(Processes.of(pid).resolve("fd"))) {
            Set<String> sockets = new HashSet<>();
            descriptors.forEach(descriptor -> {
                Matcher socket = SOCKET.matcher(target(descriptor));
                if (socket.matches()) sockets.add(socket.group(1));
            });
            return sockets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A descriptor may be closed while it is looked at. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
