package org.securepathways.beds.offer;

import java.util.UUID;

/** Puts one vacancy to one case. */
public record MakeOffer(UUID referralId, String unit, String vacancy) {}
