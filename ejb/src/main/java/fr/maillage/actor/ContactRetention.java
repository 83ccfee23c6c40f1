package fr.maillage.actor;

import fr.maillage.actor.persistence.ContactDirectoryRepository;
import fr.maillage.actor.persistence.ContactDirectoryRepository.Untouched;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/**
 * Period for which contacts are kept that nobody has entered, corrected or saved again. Who asked not to be written to stays,
 * so that the next file does not bring her back without that wish.
 */
@ApplicationScoped
public class ContactRetention implements RetainedData {

    @Inject
    private ContactDirectoryRepository contacts;

    @Inject
    private PersonRegister people;

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public int defaultDays() {
        return 1095;
    }

    @Override
    public int leastDays() {
        return 180;
    }

    /** Whom nothing else needs goes with her last function. */
    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        Untouched untouched = contacts.untouched(limit, most);
        contacts.remove(untouched.contacts());
        people.release(untouched.persons());
        return untouched.contacts().size();
    }
}
