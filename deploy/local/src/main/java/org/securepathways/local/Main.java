package org.securepathways.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.securepathways.engines.EngineFailure;
import org.securepathways.local.demo.Demo;

/** What {@code ./pathways} calls; the project's folder comes in {@code -Dpathways.root}, another one for the data in {@code -Dpathways.home}. */
public final class Main {
    private static final int MISUSED = 2;
    /** Held, because the loggers themselves are not. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // Kafka's clients report every unanswered knock while the broker starts.
        KAFKA_LOG.setLevel(Level.OFF);
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws Exception {
        var root = Path.of(System.getProperty("pathways.root", "")).toAbsolutePath();
        var home = new Home(root.resolve(System.getProperty("pathways.home", ".pathways")));
        var rest = arguments.subList(1, arguments.size());
        try {
            switch (arguments.get(0)) {
                case "up" -> new Up(root, home, System.out).run();
                case "token" -> System.out.println(TokenCommand.of(rest).run(home));
                case "clock" -> clock(home, rest);
                case "demo" -> {
                    return demo(home) ? 0 : 1;
                }
                case "status" -> {
                    return new Status(home, System.out).tell() ? 0 : 1;
                }
                default -> throw new Complaint("There is no command '" + arguments.get(0) + "'; see ./pathways help");
            }
            return 0;
        } catch (Complaint complaint) {
            System.err.println(complaint.getMessage());
            return MISUSED;
        } catch (EngineFailure failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
    }

    private static boolean demo(Home home) throws Exception {
        if (!RunLock.isHeld(home) || !Files.exists(home.addresses())) {
            throw new Complaint(
                    "The platform does not run, or is not ready yet: start it with ./pathways up in another terminal");
        }
        var clock = Clock.offset(Clock.systemUTC(), new ClockCommand(home, Clock.systemUTC()).offset());
        return new Demo(Addresses.readFrom(home.addresses()), Tokens.of(home), clock, System.out).run();
    }

    private static void clock(Home home, List<String> rest) throws Exception {
        var clock = new ClockCommand(home, Clock.systemUTC());
        if (rest.size() > 1) {
            throw new Complaint("Say how far to go on once, as +14d, +6h or +30m");
        }
        if (!rest.isEmpty()) {
            clock.move(rest.get(0));
        }
        System.out.println(clock.tell());
    }
}
