package fr.maillage.actor.intake;

import fr.maillage.actor.ActorContacts;
import fr.maillage.actor.Contact;
import fr.maillage.actor.ContactInput;
import fr.maillage.intake.Attempts;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which person of an actor a row means, by her address, else by her name, and what becomes of her. */
@ApplicationScoped
public class ActorContactPlanner {

    @Inject
    private Attempts attempts;

    @Inject
    private ActorContacts contacts;

    public void plan(ContactInput row, ActorIntakePlan plan, ActorIntakeNotes notes) {
        ContactInput says = new ContactInput(
                ActorIntakePlanner.text(row.name()),
                ActorIntakePlanner.text(row.duty()),
                normal(ActorIntakePlanner.text(row.email())),
                ActorIntakePlanner.text(row.phone()),
                row.noMail());
        find(says, plan, notes);
        if (!plan.violations().isEmpty()) {
            return;
        }
        Contact known = plan.contact();
        ContactInput before = known == null ? null : known.says();
        attempts.rules(
                () -> plan.contactBecomes(merged(before, says).checked()),
                v -> plan.refuse(new Violation(field(v.field()), v.rule(), v.value(), v.args())));
        plan.foundContact(known, before);
    }

    private void find(ContactInput says, ActorIntakePlan plan, ActorIntakeNotes notes) {
        if (plan.actor() != null) {
            List<Contact> all = contacts.of(plan.actor().id());
            List<Contact> found = all.stream()
                    .filter(c -> says.email() != null
                            && says.email().equals(c.person().email()))
                    .toList();
            List<Contact> named = (found.isEmpty() ? all : found)
                    .stream().filter(c -> same(c.person().name(), says.name())).toList();
            if (found.size() != 1) {
                found = named;
            }
            if (found.size() > 1) {
                plan.refuse(Violation.of(
                        "contactName", "contact-ambiguous", says.name() == null ? says.email() : says.name()));
            } else if (found.size() == 1) {
                plan.foundContact(found.get(0), null);
            }
        }
        if (plan.contact() == null && plan.actorId() != null) {
            planned(says, plan, notes).ifPresent(plan::plannedContact);
        }
    }

    /** One that an earlier row of a dry run would have entered. */
    private static Optional<String> planned(ContactInput says, ActorIntakePlan plan, ActorIntakeNotes notes) {
        Optional<String> byEmail = says.email() == null
                ? Optional.empty()
                : notes.noted(ActorIntakeSayings.contactByEmail(plan.actorId(), says.email()));
        return byEmail.or(() -> says.name() == null
                ? Optional.empty()
                : notes.noted(ActorIntakeSayings.contactByName(plan.actorId(), ActorIntakeSayings.key(says.name()))));
    }

    private static ContactInput merged(ContactInput before, ContactInput says) {
        if (before == null) {
            return says;
        }
        return new ContactInput(
                says.name() == null || same(before.name(), says.name()) ? before.name() : says.name(),
                says.duty() == null ? before.duty() : says.duty(),
                says.email() == null ? before.email() : says.email(),
                says.phone() == null ? before.phone() : says.phone(),
                before.noMail() || says.noMail());
    }

    private static boolean same(String known, String said) {
        return said != null && ActorIntakeSayings.key(known).equals(ActorIntakeSayings.key(said));
    }

    /** Names a field of a person apart from the same field of her actor. */
    private static String field(String field) {
        return "contact" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    private static String normal(String email) {
        return email == null ? null : EmailPolicy.normalise(email).orElse(email);
    }
}
