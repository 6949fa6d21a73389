package org.quorate.load.packs;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quorate.local.layout.Component;
import org.quorate.local.preparing.JvmFlags;
import org.quorate.local.process.CannotStart;

/** The process that joins the parts. */
final class MergingProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter asked;

    MergingProcess(Path directory) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(JvmFlags.of(Component.MEETINGS));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Merging.class.getName(), directory.toString()));
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new CannotStart("The reference cannot be started: " + e.getMessage(), e);
        }
        said = process.inputReader();
        asked = process.outputWriter();
    }

    double seconds() {
        try {
            asked.newLine();
            asked.flush();
            return Double.parseDouble(said.readLine());
        } catch (IOException e) {
            throw new CannotStart("The reference failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
