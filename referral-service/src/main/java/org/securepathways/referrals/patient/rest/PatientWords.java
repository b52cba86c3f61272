package org.securepathways.referrals.patient.rest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The sentences a patient reads, in English; the Welsh ones are in {@code messages/patient_cy.properties}. Short words,
 * short sentences: a test holds them to what somebody of eleven can read.
 */
@MessageBundle(value = "patient", locale = "en")
public interface PatientWords {
    @Message("This is about help for you in a hospital.")
    String about();

    @Message("The health team here is worried about how you feel. They think a hospital may help you more.")
    String why();

    @Message("We have asked a hospital team to help you. We are waiting to hear from them.")
    String asked();

    @Message("We have asked a hospital team to help you. They have our letter and will read it.")
    String read();

    @Message("The hospital team has asked us to tell them more. We are doing that now.")
    String moreAsked();

    @Message("The hospital team wants to talk with you. They want to know what you need.")
    String visit();

    @Message("The hospital team thinks that a hospital is not the right place for you now."
            + " We will talk with you about what comes next.")
    String turnedDown();

    @Message("We have stopped asking for a place in a hospital for now. You can ask us why.")
    String stopped();

    @Message("You have come to a hospital. This part is done.")
    String inHospital();

    @Message("We asked for help for you two times. We have made it one letter. Nothing is lost.")
    String joined();

    @Message(
            "A team will then talk about what is best for you. It can take some weeks. We will keep in touch with you.")
    String next();

    @Message("We sent our letter on {day}.")
    String sentOn(String day);

    @Message("You may go to {hospital}.")
    String hospital(String hospital);

    @Message("{writer} wrote the letter.")
    String writer(String writer);

    @Message("We have talked with someone who is close to you.")
    String closeOneAsked();

    @Message("There are some things that we can not tell you yet. You can ask us about them.")
    String withheld();

    @Message("You can tell us what you want, and what you do not want. We will write it down.")
    String yourSay();

    @Message("You can ask for an advocate. That is someone who is on your side and helps you to speak up.")
    String advocate();

    @Message("You can ask us to read this to you.")
    String readToYou();
}
