package org.securepathways.referrals.merging.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.securepathways.contracts.Moment;
import org.securepathways.referrals.merging.MergeReason;
import org.securepathways.referrals.merging.MergeUndoReason;
import org.securepathways.referrals.merging.store.MergeQuery;

/** A merge as its readers see it: without who it is about, which the referrals tell. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeView(
        UUID id,
        MergeReason reason,
        @Schema(implementation = String.class) Moment mergedAt,
        String recordedBy,
        MergeUndoReason undoReason,
        @Schema(implementation = String.class) Moment undoneAt,
        String undoneBy,
        List<MergeQuery.MergedReferral> referrals) {

    static MergeView of(MergeQuery.Found found) {
        var merge = found.merge();
        var undone = merge.undone();
        return new MergeView(
                merge.id(),
                merge.reason(),
                merge.at(),
                merge.by(),
                undone == null ? null : undone.reason(),
                undone == null ? null : undone.at(),
                undone == null ? null : undone.by(),
                found.referrals());
    }
}
