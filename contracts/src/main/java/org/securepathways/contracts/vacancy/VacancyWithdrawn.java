package org.securepathways.contracts.vacancy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** The bed can no longer be filled. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VacancyWithdrawn(String unit, String vacancy, Instant withdrawnAt) {}
