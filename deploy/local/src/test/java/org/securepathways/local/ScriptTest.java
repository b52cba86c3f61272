package org.securepathways.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a folder where nothing is built. */
class ScriptTest {
    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void copyScript() throws IOException {
        project = Files.createDirectory(folder.resolve("a path with a space"));
        Files.copy(Path.of("../../pathways"), project.resolve("pathways"));
        assertThat(project.resolve("pathways").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void without_a_command_it_helps() throws Exception {
        var help = run();
        assertThat(help.code()).isZero();
        assertThat(help.output()).contains("./pathways up", "./pathways demo", "PATHWAYS_KAFKA_PORT");
    }

    @Test
    void an_unknown_command_is_misuse() throws Exception {
        var refusal = run("fly");
        assertThat(refusal.code()).isEqualTo(2);
        assertThat(refusal.output()).contains("no command 'fly'", "./pathways up");
    }

    @Test
    void before_the_first_build_a_token_is_refused_with_what_to_do() throws Exception {
        var refusal = run("token", "inreach");
        assertThat(refusal.code()).isEqualTo(2);
        assertThat(refusal.output()).contains("run ./pathways up first");
    }

    @Test
    void data_of_a_running_platform_is_not_reset() throws Exception {
        var home = Files.createDirectory(project.resolve(".pathways"));
        var launcher = new ProcessBuilder("/bin/sh", "-c", "read -r untilTheEnd", "pathways").start();
        Files.writeString(home.resolve("launcher.pid"), launcher.pid() + "\n");

        var refusal = run("reset");

        launcher.destroyForcibly();
        assertThat(refusal.code()).isEqualTo(2);
        assertThat(refusal.output()).contains("already runs here (process " + launcher.pid() + ")");
        assertThat(home).exists();
    }

    @Test
    void reset_deletes_the_data_of_one_that_was_killed() throws Exception {
        var home = Files.createDirectory(project.resolve(".pathways"));
        Files.writeString(home.resolve("launcher.pid"), "999999999\n");
        assertThat(run("reset").code()).isZero();
        assertThat(home).doesNotExist();
    }

    private record Outcome(int code, String output) {}

    private Outcome run(String... arguments) throws Exception {
        var line =
                new ArrayList<>(List.of("/bin/bash", project.resolve("pathways").toString()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
