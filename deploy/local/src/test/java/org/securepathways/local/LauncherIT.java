package org.securepathways.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securepathways.local.demo.Api;
import org.securepathways.local.demo.Pathway;
import org.securepathways.local.demo.User;

/** {@code ./pathways up} as a process of its own, in a folder and on ports of its own. */
class LauncherIT {
    private static final String READY = "Ctrl-C stops all of it";

    @TempDir
    Path folder;

    private final Addresses addresses = Addresses.free();
    private final List<Process> launchers = new ArrayList<>();

    @AfterEach
    void killWhatIsLeft() {
        launchers.forEach(Process::destroyForcibly);
        awaitThat("everything of this test to end", () -> noneAlive(ours()));
    }

    @Test
    void a_killed_launcher_leaves_nothing_behind_and_the_next_one_finds_the_data() throws Exception {
        var first = up("first");
        awaitText(first, "first", READY);
        var referral = new Pathway(api(), Clock.systemUTC()).refer("2026-11-02");
        var everything = Stream.concat(first.descendants(), ours().stream()).toList();

        first.destroyForcibly();
        awaitThat("all processes to end", () -> noneAlive(everything));
        assertThat(addresses.ports().values()).noneMatch(PortHolder::isTaken);

        var second = up("second");
        awaitText(second, "second", READY);
        assertThat(api().get(Part.REFERRAL, User.inreach("LEI"), "/referrals/" + referral)
                        .text("id"))
                .isEqualTo(referral);

        var everythingOfTheSecond =
                Stream.concat(second.descendants(), ours().stream()).toList();
        second.destroy();
        assertThat(second.waitFor(60, SECONDS)).isTrue();
        awaitThat("the watchers to end as well", () -> noneAlive(everythingOfTheSecond));
        assertThat(said("second")).contains("Stopped; the data is kept");
    }

    @Test
    void a_killed_part_runs_again_and_a_second_launcher_is_refused() throws Exception {
        var launcher = up("first");
        awaitText(launcher, "first", READY);

        var second = up("second");
        assertThat(second.waitFor(60, SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(said("second")).contains("already runs");

        launcher.descendants()
                .filter(process -> commandLine(process).contains("bed-service"))
                .forEach(ProcessHandle::destroyForcibly);
        awaitText(launcher, "first", "bed-service runs again");
        assertThat(Readiness.of(addresses, Part.BED)).isTrue();
        assertThat(said("first")).contains("bed-service ended by itself", "bed-service.log");
    }

    private Process up(String name) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpathways.root=" + System.getProperty("pathways.root"),
                "-Dpathways.home=" + folder.resolve("a home with a space"),
                Main.class.getName(),
                "up");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        addresses.ports().forEach((part, port) -> builder.environment().put(part.portVariable(), port.toString()));
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        var launcher = builder.start();
        launchers.add(launcher);
        return launcher;
    }

    private Api api() {
        return new Api(addresses, Tokens.of(new Home(folder.resolve("a home with a space"))));
    }

    private String said(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void awaitText(Process launcher, String name, String text) {
        awaitThat(
                "'" + text + "' in:\n" + said(name),
                () -> !launcher.isAlive() || said(name).contains(text));
        assertThat(said(name)).contains(text);
    }

    /** Whatever has this test's folder on its command line: launchers, engines, and those that watch over them. */
    private List<ProcessHandle> ours() {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(folder.toString()))
                .toList();
    }

    private static boolean noneAlive(List<ProcessHandle> processes) {
        return processes.stream().noneMatch(ProcessHandle::isAlive);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void awaitThat(String what, Callable<Boolean> condition) {
        await(what).atMost(Duration.ofMinutes(4)).until(condition);
    }
}
