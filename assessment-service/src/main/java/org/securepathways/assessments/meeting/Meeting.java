package org.securepathways.assessments.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Region;

/**
 * One access meeting of a gatekeeper; a regional panel where all commissioners of the region sit in it.
 *
 * @param series the id of the first of those planned together
 * @param gatekeeper code of the organisation that holds it
 * @param commissioners codes of those whose people it decides on
 * @param chair null while nobody is named
 */
public record Meeting(
        UUID id,
        UUID series,
        Region region,
        String gatekeeper,
        List<String> commissioners,
        Instant meetsAt,
        MeetingStatus status,
        String chair,
        List<String> members) {

    public Meeting {
        commissioners = List.copyOf(commissioners);
        members = List.copyOf(members);
    }

    /** In how many days it meets, by the days of London; negative when it was. */
    public long inDays(Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Moment.LONDON), day());
    }

    LocalDate day() {
        return LocalDate.ofInstant(meetsAt, Moment.LONDON);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(meetsAt);
    }

    boolean isOver(Instant now) {
        return inDays(now) < 0;
    }

    Meeting seated(String who, List<String> others) {
        return new Meeting(id, series, region, gatekeeper, commissioners, meetsAt, status, who, others);
    }

    Meeting ended(MeetingStatus how) {
        return new Meeting(id, series, region, gatekeeper, commissioners, meetsAt, how, chair, members);
    }
}
