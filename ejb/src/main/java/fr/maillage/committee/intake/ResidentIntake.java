package fr.maillage.committee.intake;

import fr.maillage.actor.ContactInput;
import fr.maillage.actor.intake.ActorIntakeResult;
import fr.maillage.actor.intake.ActorIntakeResult.Outcome;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonInput;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Residents as files of members bring them: found by address and name among the members of the body, or else among those
 * whom the caller may correct; entered otherwise. A file changes nothing of somebody who is known.
 */
@ApplicationScoped
class ResidentIntake {

    @Inject
    private PersonRegister people;

    @Inject
    private MandateRepository mandates;

    /**
     * Finds or enters her.
     *
     * @param body null for one that a dry run would enter
     * @return what became of her, as for somebody of an organisation
     * @throws Problem INVALID by the fields of contacts
     */
    ActorIntakeResult take(ContactInput says, Body body, boolean dryRun) {
        PersonInput clean = checked(says);
        Optional<PersonCard> known = known(clean, body);
        if (known.isPresent()) {
            return new ActorIntakeResult(
                    null, Outcome.UNCHANGED, null, known.get().key(), List.of(), List.of());
        }
        List<Change> changes = new ArrayList<>(List.of(new Change("contactName", null, clean.name())));
        if (clean.email() != null) {
            changes.add(new Change("contactEmail", null, clean.email()));
        }
        Long entered = dryRun ? null : people.enter(clean).key();
        return new ActorIntakeResult(null, Outcome.CREATED, null, entered, changes, List.of());
    }

    private Optional<PersonCard> known(PersonInput says, Body body) {
        Set<Long> members = body == null || says.email() == null
                ? Set.of()
                : new HashSet<>(mandates.addressed(body.id(), says.email()));
        Collection<PersonCard> called = people.called(says.name(), says.email());
        return called.stream()
                .filter(person -> members.contains(person.key()))
                .findFirst()
                .or(() -> called.stream()
                        .filter(person -> people.editable(person.key()))
                        .findFirst());
    }

    private static PersonInput checked(ContactInput says) {
        try {
            return new PersonInput(says.name(), says.email(), says.phone(), says.noMail()).checked();
        } catch (Problem problem) {
            throw Problem.invalid(problem.violations().stream()
                    .map(wrong -> new Violation(field(wrong.field()), wrong.rule(), wrong.value(), wrong.args()))
                    .toList());
        }
    }

    private static String field(String field) {
        return "contact" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
