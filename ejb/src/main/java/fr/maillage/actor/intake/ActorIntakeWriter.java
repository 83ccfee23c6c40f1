package fr.maillage.actor.intake;

import fr.maillage.actor.ActorLifecycle;
import fr.maillage.actor.ContactInput;
import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ActorRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries out what a row is going to do, with the lines in the audit that the pages write, too. */
@ApplicationScoped
class ActorIntakeWriter {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorLifecycle lifecycle;

    @Inject
    private ActorSourceRows sourceRows;

    void write(ActorIntakePlan plan) {
        Actor actor = plan.actor();
        if (actor == null) {
            actor = lifecycle.create(plan.after(), plan.territory());
        } else {
            lifecycle.update(actor, plan.before(), plan.after(), plan.territory());
        }
        ActorContact contact = plan.contact();
        if (plan.entersContact()) {
            contact = new ActorContact(UUID.randomUUID(), actor.id(), lifecycle.now());
            describe(contact, plan.contactAfter());
            actors.add(contact);
            lifecycle.recordBeside(actor, "add-contact", List.of());
        } else if (plan.changesContact()) {
            describe(contact, plan.contactAfter());
            lifecycle.recordBeside(actor, "change-contact", List.of());
        }
        sourceRows.write(plan, actor);
        plan.entered(actor, contact);
    }

    private void describe(ActorContact contact, ContactInput values) {
        contact.describe(values.name(), values.duty(), values.email(), values.phone());
        contact.mayBeWrittenTo(!values.noMail(), lifecycle.now());
    }
}
