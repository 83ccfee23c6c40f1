package fr.maillage.committee.intake;

import fr.maillage.committee.Presence;
import fr.maillage.committee.invitation.InvitationAnswer;
import fr.maillage.committee.minutes.MinutesAnswerCode;
import java.time.LocalDate;

/**
 * Statements of a file's row about somebody at a gathering.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which the gathering is looked for; null for none
 * @param body the name of the body that holds it; null where the code alone tells
 * @param gathering what files call the gathering
 * @param email of the person, in lower case; null where only her name is known
 * @param name of the person; null where the address tells
 * @param group the code of the group that she was in; null for none
 * @param way how it is known, as {@link fr.maillage.committee.model.Attendance} notes it; null where the row does not say
 * @param invitedOn the day on which she was invited; null where the row tells of no invitation
 * @param answer what she answered; null for nothing
 * @param minutes what she says of the minutes; null for nothing
 */
public record AttendanceRow(
        long row,
        String territory,
        String body,
        String gathering,
        String email,
        String name,
        String group,
        Presence presence,
        String way,
        LocalDate invitedOn,
        InvitationAnswer answer,
        MinutesAnswerCode minutes) {}
