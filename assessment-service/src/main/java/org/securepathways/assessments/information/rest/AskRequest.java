package org.securepathways.assessments.information.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.securepathways.assessments.information.InformationItem;
import org.securepathways.contracts.Moment;
import org.securepathways.contracts.codes.Party;

/** What is asked of whom; at is now unless told. */
record AskRequest(
        @NotNull Party of, @NotEmpty @Size(max = 15) Set<@NotNull InformationItem> items, Moment at) {}
