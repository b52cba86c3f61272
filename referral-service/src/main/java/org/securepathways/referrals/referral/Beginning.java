package org.securepathways.referrals.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.codes.Milestone;
import org.securepathways.contracts.referral.EmergencyRaised;
import org.securepathways.kit.outbox.Change;
import org.securepathways.kit.outbox.Publication;

/** How a referral begins: by itself, or as the next one of an episode whose clocks run on. */
final class Beginning {
    private Beginning() {}

    /** Takes a referral; the person must have no other open one, which only the store can know. */
    static Change<Referral> of(SubmitReferral command, UUID personId, Optional<Referral> continued) {
        var times = continued
                .map(earlier -> command.times().continuing(earlier.times()))
                .orElse(command.times());
        var content = Content.of(command.person(), command.needs(), command.form(), command.times());
        var standing = Standing.sent();
        if (Missing.from(content, command.custody(), times).isNothing()) {
            standing = standing.complete(times.sentAt());
        }
        var emergency =
                command.needs().judgement().isEmergency() ? Emergency.raised(times.sentAt(), command.contact()) : null;
        var referral = new Referral(
                command.referralId(),
                continued.map(Referral::episodeId).orElse(command.referralId()),
                personId,
                times,
                command.custody(),
                content,
                null,
                standing,
                emergency,
                0);
        return new Change<>(referral, events(referral, command.times()));
    }

    private static List<Publication> events(Referral referral, Times told) {
        var events = new ArrayList<Publication>();
        events.add(Publication.of(
                EventType.REFERRAL_SUBMITTED,
                referral.id(),
                referral.sentAt().instant(),
                Telling.asSubmitted(referral)));
        if (told.needIdentifiedAt() != null) {
            events.add(Facts.milestone(
                    referral.id(), Milestone.NEED_IDENTIFIED, Said.byForm(told.needIdentifiedAt()), null, null));
        }
        if (told.noticeGivenAt() != null) {
            events.add(Facts.milestone(
                    referral.id(),
                    Milestone.REFERRAL_NOTICE_GIVEN,
                    Said.byForm(told.noticeGivenAt()),
                    told.noticeDate(),
                    null));
        }
        if (referral.standing().completeAt() != null) {
            events.add(Facts.milestone(referral.id(), Milestone.COMPLETE, Said.byForm(referral.sentAt()), null, null));
        }
        if (referral.emergency() != null) {
            events.add(Publication.of(
                    EventType.EMERGENCY_RAISED,
                    referral.id(),
                    referral.sentAt().instant(),
                    new EmergencyRaised(referral.id(), referral.sentAt(), null)));
        }
        return events;
    }
}
