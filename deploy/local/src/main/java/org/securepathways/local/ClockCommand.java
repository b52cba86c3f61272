package org.securepathways.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells the simulated time, or moves it on; it never goes back, because what happened has happened. */
public final class ClockCommand {
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm:ss z", Locale.UK);

    private final Home home;
    private final Clock machine;

    public ClockCommand(Home home, Clock machine) {
        this.home = home;
        this.machine = machine;
    }

    public String tell() throws IOException {
        var offset = offset();
        var now = machine.instant().plus(offset).atZone(TimeSpan.LONDON);
        return "The simulated time is " + SPOKEN.format(now)
                + (offset.isZero() ? ", this machine's own" : ", " + spoken(offset) + " ahead of this machine");
    }

    /** Moves it by {@code +14d} (days of London's calendar), {@code +6h} or {@code +30m}. */
    public void move(String by) throws IOException {
        if (by.startsWith("-")) {
            throw new Complaint("The simulated clock only goes forward: services have acted on the time it showed."
                    + " To start over, stop the platform and run ./pathways reset");
        }
        if (!by.startsWith("+")) {
            throw new Complaint("Say how far to go on, as +14d, +6h or +30m");
        }
        var before = machine.instant().plus(offset());
        var offset = offset().plus(
                        Duration.between(before, TimeSpan.of(by.substring(1)).after(before)));
        Files.createDirectories(home.folder());
        var half = home.folder().resolve("clock.new");
        Files.writeString(half, offset + "\n");
        Files.move(half, home.clock(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** How far the simulated time is ahead of this machine's. */
    public Duration offset() throws IOException {
        try {
            return Duration.parse(Files.readString(home.clock()).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        }
    }

    private static String spoken(Duration offset) {
        var text = new StringBuilder();
        if (offset.toDays() > 0) {
            text.append(offset.toDays()).append(" d ");
        }
        text.append(offset.toHoursPart())
                .append(" h ")
                .append(offset.toMinutesPart())
                .append(" min");
        return text.toString();
    }
}
