package org.securepathways.tracker.tracking;

import java.util.List;
import org.securepathways.tracker.announcement.Said;
import org.securepathways.tracker.picture.Picture;

/** One case as it stands at one moment, with what was announced of it by then. */
public record CaseFile(Picture picture, List<Said> said) {

    /** The case with what had been announced of breaches by the moment of its picture. */
    public static CaseFile of(Picture picture, List<Said> everSaid) {
        return new CaseFile(
                picture,
                everSaid.stream().filter(line -> line.wasRaisedBy(picture.at())).toList());
    }
}
