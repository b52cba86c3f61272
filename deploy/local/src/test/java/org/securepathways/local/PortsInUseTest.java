package org.securepathways.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsInUseTest {
    @TempDir
    Path folder;

    @Test
    void who_holds_a_port_is_found_by_name_and_number() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.isTaken(socket.getLocalPort())).isTrue();
            assertThat(PortHolder.of(socket.getLocalPort()))
                    .contains("java (process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void the_usual_ports_stand_where_the_environment_names_no_other() {
        var addresses = Addresses.from(Map.of("PATHWAYS_BED_PORT", "18083", "PATHWAYS_KAFKA_PORT", ""));
        assertThat(addresses.port(Part.BED)).isEqualTo(18083);
        assertThat(addresses.port(Part.KAFKA)).isEqualTo(19092);
        assertThat(addresses.uri(Part.REFERRAL, "/referrals")).hasToString("http://127.0.0.1:8081/referrals");
    }

    @Test
    void a_port_that_is_no_number_is_refused_by_its_variables_name() {
        assertThatThrownBy(() -> Addresses.from(Map.of("PATHWAYS_BED_PORT", "eighty")))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("PATHWAYS_BED_PORT");
    }

    @Test
    void what_a_running_platform_wrote_down_is_read_back() throws IOException {
        var free = Addresses.free();
        free.writeTo(folder.resolve("addresses"));
        assertThat(Addresses.readFrom(folder.resolve("addresses"))).isEqualTo(free);
        assertThat(free.ports().values()).doesNotHaveDuplicates();
    }

    @Test
    void one_home_has_one_launcher() throws IOException {
        var home = new Home(folder);
        try (var lock = RunLock.take(home)) {
            assertThatThrownBy(() -> RunLock.take(home)).hasMessageContaining("already runs");
            assertThat(lock).isNotNull();
            assertThat(RunLock.isHeld(home)).isTrue();
        }
        assertThat(RunLock.isHeld(home)).isFalse();
        RunLock.take(home).close();
    }
}
