package org.securepathways.assessments.recognition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.recognition.Recognition;

/** Whether an organisation recognises the assessment of a case, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecognitionView(
        UUID referralId,
        String organisation,
        boolean recognised,
        UUID assessmentId,
        UUID agreementId,
        LocalDate until,
        String says) {

    static RecognitionView of(UUID referralId, String organisation, Recognition r) {
        return new RecognitionView(
                referralId,
                organisation,
                r.recognised(),
                r.assessment().orElse(null),
                r.agreement().orElse(null),
                r.until().orElse(null),
                r.says());
    }
}
