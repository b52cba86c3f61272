package org.securepathways.contracts.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/** A unit has a bed it can fill. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyPublished(
        String unit, String vacancy, String ward, LocalDate availableFrom, Instant publishedAt) {}
