package fr.maillage.web.person;

import fr.maillage.person.PersonFilter;
import fr.maillage.person.PersonService;
import fr.maillage.person.PersonSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds the person that somebody means by what she typed: a name with what tells its bearer from others, as the page
 * suggests it, or words that only one person has. Works as well where no script suggests anything.
 */
@RequestScoped
public class PersonNames implements Reference {

    /** Separator between the name and what tells her from others of that name. */
    private static final String BETWEEN = " – ";

    private static final int LOOKED_AT = 20;

    @Inject
    private PersonService persons;

    @Override
    public List<String> suggested(String words) {
        return found(words, SUGGESTIONS).stream().map(PersonNames::written).toList();
    }

    @Override
    public String meant(String field, String typed) {
        int between = typed.lastIndexOf(BETWEEN);
        List<PersonSummary> found = found(typed, LOOKED_AT);
        if (found.isEmpty() && between > 0) {
            found = found(typed.substring(0, between), LOOKED_AT);
        }
        List<PersonSummary> exact =
                found.stream().filter(p -> written(p).equalsIgnoreCase(typed)).toList();
        List<PersonSummary> named = exact.isEmpty() ? found : exact;
        if (named.size() == 1) {
            return named.get(0).id().toString();
        }
        throw Problem.invalid(field, named.isEmpty() ? "person-unknown" : "person-ambiguous", typed);
    }

    private List<PersonSummary> found(String words, int most) {
        return persons.list(new PersonFilter(null, words), new PageRequest(0, most, "name", true))
                .items();
    }

    /** Her name with her address, else with where she works or belongs. */
    private static String written(PersonSummary person) {
        String besides = person.email();
        if (besides == null) {
            besides = person.functions().isEmpty()
                    ? person.territoryName()
                    : person.functions().get(0).name();
        }
        return besides == null ? person.name() : person.name() + BETWEEN + besides;
    }
}
