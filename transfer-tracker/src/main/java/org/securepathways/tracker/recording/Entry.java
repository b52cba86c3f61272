package org.securepathways.tracker.recording;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.securepathways.contracts.EventType;
import org.securepathways.contracts.Moment;
import org.securepathways.tracker.fact.Fact;
import org.securepathways.tracker.picture.Picture;

/**
 * Something a user says happened.
 *
 * @param field the request's field that says when
 * @param same whether a fact of this kind says the same, so that it was recorded already
 * @param data makes the contract's record, given the case and an id
 */
public record Entry(
        EventType type, Moment happened, String field, Predicate<Fact> same, BiFunction<Picture, UUID, Object> data) {}
