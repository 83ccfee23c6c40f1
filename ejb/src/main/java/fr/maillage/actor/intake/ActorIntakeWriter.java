package fr.maillage.actor.intake;

import fr.maillage.actor.ActorContacts;
import fr.maillage.actor.ActorLifecycle;
import fr.maillage.actor.Contact;
import fr.maillage.actor.model.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out what a row is going to do, with the lines in the audit that the pages write, too. */
@ApplicationScoped
class ActorIntakeWriter {

    @Inject
    private ActorContacts contacts;

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
        Contact contact = plan.contact();
        if (plan.entersContact()) {
            contact = contacts.addOrJoin(actor, plan.contactAfter());
        } else if (plan.changesContact()) {
            contact = contacts.change(contact, actor, plan.contactAfter());
        }
        sourceRows.write(plan, actor);
        plan.entered(actor, contact);
    }
}
