package fr.maillage.committee.publication;

import java.time.OffsetDateTime;

/**
 * A decision before it is shown to everybody.
 *
 * @param version of the decision
 * @param decided what the register says
 * @param text the words that everybody reads, or would: those of the register while nobody wrote others
 * @param minutes what is told of the minutes, or would be: what was approved about its item; empty for nothing
 * @param lookedAt when somebody looked at the words and showed them; null for never
 * @param shown whether everybody reads it now
 * @param changed whether the register says something else since then
 * @param offered whether it may be shown: a decision that was withdrawn before is not
 */
public record PublicationSheet(
        int version,
        String number,
        String decided,
        String text,
        String minutes,
        OffsetDateTime lookedAt,
        boolean shown,
        boolean changed,
        boolean offered) {}
