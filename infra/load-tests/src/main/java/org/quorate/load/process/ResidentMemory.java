package org.quorate.load.process;

/** How much memory a process holds at this moment. */
public final class ResidentMemory {
    private static final String FIELD = "VmRSS:";

    private ResidentMemory() {}

    public static double mebibytes(long pid) {
        return Processes.text(Processes.of(pid).resolve("status"))
                .lines()
                .filter(line -> line.startsWith(FIELD))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("process " + pid + " holds no memory: it has ended"));
    }
}
