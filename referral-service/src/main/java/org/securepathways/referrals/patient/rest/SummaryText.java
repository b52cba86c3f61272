package org.securepathways.referrals.patient.rest;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.referrals.patient.PatientRefusal;
import org.securepathways.referrals.patient.PatientSummary;

/** Puts a summary into words of one language, a paragraph each. */
final class SummaryText {
    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final PatientWords words;
    private final DateTimeFormatter day;

    /** @throws RefusedException for a language nobody wrote it in */
    SummaryText(String language) {
        if (!LANGUAGES.contains(language)) {
            throw RefusedException.of(PatientRefusal.LANGUAGE_UNKNOWN, "language");
        }
        words = MessageBundles.get(PatientWords.class, Localized.Literal.of(language));
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language + "-GB"));
    }

    List<String> of(PatientSummary summary) {
        var text = new ArrayList<String>();
        text.add(words.about());
        text.add(words.why());
        text.add(state(summary.state()));
        if (goesOn(summary.state())) {
            text.add(words.next());
        }
        if (summary.sentOn() != null) {
            text.add(words.sentOn(day.format(summary.sentOn())));
        }
        if (summary.hospital() != null) {
            text.add(words.hospital(summary.hospital()));
        }
        if (summary.writer() != null) {
            text.add(words.writer(summary.writer()));
        }
        if (summary.closeOneAsked()) {
            text.add(words.closeOneAsked());
        }
        if (!summary.withheld().isEmpty()) {
            text.add(words.withheld());
        }
        text.addAll(List.of(words.yourSay(), words.advocate(), words.readToYou()));
        return List.copyOf(text);
    }

    private String state(PatientSummary.State state) {
        return switch (state) {
            case ASKED -> words.asked();
            case READ -> words.read();
            case MORE_ASKED -> words.moreAsked();
            case VISIT -> words.visit();
            case TURNED_DOWN -> words.turnedDown();
            case STOPPED -> words.stopped();
            case IN_HOSPITAL -> words.inHospital();
            case JOINED -> words.joined();
        };
    }

    private static boolean goesOn(PatientSummary.State state) {
        return switch (state) {
            case ASKED, READ, MORE_ASKED, VISIT, JOINED -> true;
            case TURNED_DOWN, STOPPED, IN_HOSPITAL -> false;
        };
    }
}
