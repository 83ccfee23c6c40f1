package fr.maillage.actor;

import fr.maillage.actor.model.ActorContact;
import fr.maillage.person.PersonCard;

/** Contact of an actor, through whom it is reached: her function there, and who she is. */
public record Contact(ActorContact function, PersonCard person) {

    /** Gives all that is known of her, as somebody would say it. */
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
