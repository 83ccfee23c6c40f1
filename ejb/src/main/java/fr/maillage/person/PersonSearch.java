package fr.maillage.person;

import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of people, of those whom the caller may read. */
@ApplicationScoped
class PersonSearch {

    private static final int MOST_WORDS = 10;
    private static final int MOST_ALIKE = 10;

    @Inject
    private PersonListRepository lists;

    @Inject
    private PersonAccess access;

    @Inject
    @Any
    private Instance<PersonFunctions> functions;

    @Inject
    private TerritoryService territories;

    /** A page, in two statements and one for each feature that knows functions. */
    Page<PersonSummary> page(PersonFilter filter, PageRequest request) {
        RecordQuery query = access.readable(new RecordQuery().archived(false));
        Arrays.stream(Parts.of(PlainText.words(filter.text()), " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> worded(query, "%" + word + "%"));
        if (filter.territory() != null && !filter.territory().isBlank()) {
            inside(query, territories.required(filter.territory()).id());
        }
        return page(query, request);
    }

    /** Entries of the same name or address as somebody's, by name, ten at most. */
    List<PersonSummary> alike(Person person) {
        RecordQuery query = access.readable(new RecordQuery().archived(false))
                .where("r.id <> ?", person.id())
                .where(
                        "(r.search_text = ? or r.email = ?)",
                        PlainText.words(person.name()),
                        person.email() == null ? "" : person.email());
        return page(query, new PageRequest(0, MOST_ALIKE, "name", true)).items();
    }

    private Page<PersonSummary> page(RecordQuery query, PageRequest request) {
        Page<Row> rows = lists.page(query, request);
        Map<Long, List<PersonFunction>> of =
                functions(rows.items().stream().map(row -> row.number("id")).toList());
        return rows.map(row -> view(row, of.getOrDefault(row.number("id"), List.of())));
    }

    /** Reads the functions of these people, as far as the caller may read them. */
    Map<Long, List<PersonFunction>> functions(Collection<Long> persons) {
        Map<Long, List<PersonFunction>> all = new HashMap<>();
        for (PersonFunctions each : functions) {
            each.of(persons)
                    .forEach((person, some) -> all.computeIfAbsent(person, key -> new ArrayList<>())
                            .addAll(some));
        }
        return all;
    }

    private void worded(RecordQuery query, String pattern) {
        List<Object> parameters = new ArrayList<>(List.of(pattern, pattern));
        StringBuilder either = new StringBuilder("(r.search_text like ? or r.email like ?");
        for (PersonFunctions each : functions) {
            either.append(" or r.id in (")
                    .append(each.worded(pattern, parameters))
                    .append(')');
        }
        query.where(either.append(')').toString(), parameters.toArray());
    }

    private void inside(RecordQuery query, long territory) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder either =
                new StringBuilder("(").append(lists.belonging(Set.of(territory), access.today(), parameters));
        for (PersonFunctions each : functions) {
            either.append(" or r.id in (")
                    .append(each.inside(territory, access.today(), parameters))
                    .append(')');
        }
        query.where(either.append(')').toString(), parameters.toArray());
    }

    private static PersonSummary view(Row row, List<PersonFunction> functions) {
        return new PersonSummary(
                row.uuid("uuid"),
                row.text("name"),
                row.text("email"),
                row.text("phone"),
                row.flag("no_mail"),
                row.text("territory"),
                row.text("territory_name"),
                functions);
    }
}
