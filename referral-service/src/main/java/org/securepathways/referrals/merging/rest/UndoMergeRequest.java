package org.securepathways.referrals.merging.rest;

import jakarta.validation.constraints.NotNull;
import org.securepathways.referrals.merging.MergeUndoReason;

/** Why a merge is undone. */
public record UndoMergeRequest(@NotNull MergeUndoReason reason) {}
