package org.securepathways.tracker.tracking;

import java.util.List;
import org.securepathways.tracker.announcement.Said;
import org.securepathways.tracker.picture.Picture;

/** One case as it stands now, with what was announced of it. */
public record CaseFile(Picture picture, List<Said> said) {}
