package fr.maillage.person;

import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * Period for which people are kept whom nothing needs any more and nobody has entered or corrected again. Who asked not to be
 * written to stays, so that the next file does not bring her back without that wish.
 */
@ApplicationScoped
public class PersonRetention implements RetainedData {

    private static final int DEFAULT_DAYS = 1095;
    private static final int LEAST_DAYS = 180;

    @Inject
    private PersonRepository people;

    @Inject
    private PersonRegister register;

    @Override
    public String kind() {
        return "persons";
    }

    @Override
    public int defaultDays() {
        return DEFAULT_DAYS;
    }

    @Override
    public int leastDays() {
        return LEAST_DAYS;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        long last = 0;
        List<Long> some;
        do {
            some = people.untouched(limit, last, most);
            Set<Long> free = register.unneeded(some);
            if (!free.isEmpty()) {
                people.delete(free);
                return free.size();
            }
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == most);
        return 0;
    }
}
