package fr.maillage.committee.invitation;

import fr.maillage.committee.model.Invitation;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people who are invited to gatherings, for the feature that keeps people. */
@ApplicationScoped
public class InvitationPersons implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PersonRegister register;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return invitations.of(persons).stream().map(Invitation::personId).collect(Collectors.toSet());
    }

    @Override
    public void forget(Collection<Long> persons) {
        invitations.of(persons).forEach(invitations::remove);
        invitations.flush();
    }

    /** Where both were invited, one invitation stays, and both links lead to it. */
    @Override
    public void moved(long from, long to) {
        Map<Long, Invitation> kept = invitations.of(List.of(to)).stream()
                .collect(Collectors.toMap(Invitation::gatheringId, Function.identity()));
        for (Invitation invitation : invitations.of(List.of(from))) {
            Invitation same = kept.get(invitation.gatheringId());
            if (same == null) {
                invitation.becomes(to);
            } else {
                same.absorb(invitation);
                invitations.replace(invitation, same);
            }
        }
        invitations.flush();
    }

    @Override
    public String kind() {
        return "invitations";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return keys.isEmpty()
                ? List.of()
                : invitations.told(keys).stream().map(InvitationPersons::told).toList();
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                row.text("title"),
                null,
                false,
                "gathering",
                row.text("title"),
                "heldOn",
                row.day("held_on"),
                "invitedAt",
                row.moment("invited_at"),
                "answer",
                row.text("answer"),
                "answeredAt",
                row.moment("answered_at"));
    }
}
