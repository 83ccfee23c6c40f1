package fr.maillage.actor;

import fr.maillage.actor.model.ActorContact;
import fr.maillage.person.PersonCard;

/** What an actor knows of somebody whom it is reached through: what she does there, and who she is. */
public record Contact(ActorContact function, PersonCard person) {

    /** What is known of her, as somebody would say it. */
    public ContactInput says() {
        return new ContactInput(person.name(), function.duty(), person.email(), person.phone(), person.noMail());
    }

    ContactView view() {
        return new ContactView(
                function.uuid(),
                function.version(),
                person.name(),
                function.duty(),
                person.email(),
                person.phone(),
                person.noMail(),
                person.id());
    }
}
