package org.securepathways.kit.rest;

/** An answer as it was first given. */
record FirstAnswer(int status, String location, String body, boolean again) {

    static FirstAnswer of(Answer answer, String body) {
        var location = answer.location() == null ? null : answer.location().toString();
        return new FirstAnswer(answer.status(), location, body, false);
    }
}
