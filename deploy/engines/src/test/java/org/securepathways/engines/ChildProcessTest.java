package org.securepathways.engines;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path folder;

    @Test
    void nothing_is_left_of_both_engines_after_their_parent_is_killed() throws Exception {
        var parent = parentOfBothEngines();
        var engines = engines(parent.inputReader());
        var everything = withFamilyAndWatchers(engines);
        assertThat(everything).hasSizeGreaterThan(4).allMatch(ProcessHandle::isAlive);

        parent.destroyForcibly();

        assertGone(everything);
    }

    @Test
    void frozen_engines_too_are_gone_after_their_parent_was_killed() throws Exception {
        var parent = parentOfBothEngines();
        var engines = engines(parent.inputReader());
        var everything = withFamilyAndWatchers(engines);
        for (var engine : engines) {
            new ProcessBuilder("/bin/sh", "-c", "kill -s STOP " + engine.pid())
                    .start()
                    .waitFor();
        }

        parent.destroyForcibly();

        assertGone(everything);
    }

    @Test
    void one_that_does_not_finish_when_asked_is_killed() {
        var child = shell("trap '' TERM; echo ready; while :; do sleep 1; done");
        var deadline = Deadline.in(Duration.ofSeconds(20));
        while (!child.lastWords().contains("ready") && !deadline.passed()) {
            deadline.pause();
        }
        child.stop(Duration.ofMillis(300));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void its_end_and_its_last_words_can_be_told() throws Exception {
        var child = shell("echo no such ward >&2; exit 3");
        assertThat(child.onExit().get(20, SECONDS)).isEqualTo(3);
        assertThat(child.lastWords()).isEqualTo("no such ward");
    }

    private ChildProcess shell(String script) {
        var line = List.of("/bin/sh", "-c", script);
        return ChildProcess.start(new Command("shell", line, Map.of(), folder.resolve("shell.log"), "TERM"));
    }

    private Process parentOfBothEngines() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, BothEngines.class.getName(), folder.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<ProcessHandle> engines(BufferedReader output) throws IOException {
        var line = output.readLine();
        assertThat(line).startsWith("pids ");
        return Stream.of(line.substring(5).split(" "))
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();
    }

    private List<ProcessHandle> withFamilyAndWatchers(List<ProcessHandle> engines) {
        var family = engines.stream().flatMap(engine -> Stream.concat(Stream.of(engine), engine.descendants()));
        return Stream.concat(family, ProcessHandle.allProcesses().filter(this::mentionsOurFolder))
                .distinct()
                .toList();
    }

    private boolean mentionsOurFolder(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
            return line.contains(folder.toString()) && !line.contains(BothEngines.class.getName());
        } catch (IOException e) {
            return false;
        }
    }

    private static void assertGone(List<ProcessHandle> processes) {
        var deadline = Deadline.in(Duration.ofSeconds(30));
        while (processes.stream().anyMatch(ProcessHandle::isAlive) && !deadline.passed()) {
            deadline.pause();
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }
}
