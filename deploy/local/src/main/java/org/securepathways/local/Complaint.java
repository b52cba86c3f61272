package org.securepathways.local;

/** Something the person at the terminal has to know and can do something about; the message is all they see. */
public final class Complaint extends RuntimeException {
    public Complaint(String message) {
        super(message);
    }
}
