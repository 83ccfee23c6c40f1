package fr.maillage.web.shared.list;

import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.Asked;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads from an address what is asked of a list. */
final class ListAsked {

    /** Where a list begins, and its order. */
    private static final Set<String> PAGING = Set.of("page", "size", "sort");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private ListAsked() {}

    /**
     * The values of all filters.
     *
     * @param asked decides what becomes of nonsense
     */
    static ListRequest of(RecordList<?, ?> list, Asked asked, Vocabularies terms) {
        ListRequest request = ListRequest.ALL;
        for (ListFilter filter : list.spec().filters()) {
            request = request.with(filter.name(), value(list, filter, asked, terms));
        }
        return request;
    }

    /**
     * Refuses parameters that a list does not have.
     *
     * @throws Problem INVALID on the first of them
     */
    static void known(ListSpec<?, ?> spec, Collection<String> names) {
        for (String name : names) {
            if (!PAGING.contains(name) && spec.filter(name).isEmpty()) {
                throw Problem.invalid(name, "unknown-parameter", name);
            }
        }
    }

    private static String value(RecordList<?, ?> list, ListFilter filter, Asked asked, Vocabularies terms) {
        String name = filter.name();
        return switch (filter.shape()) {
            case WORDS, TERRITORY -> asked.text(name);
            case CHOICE -> asked.choice(name, text -> Optional.of(text).filter(filter.choices()::contains));
            case TERM -> asked.code(name, terms, filter.vocabularies().toArray(Vocabulary[]::new));
            case CODE -> asked.choice(name, text -> Optional.of(text).filter(code -> list.knows(filter, code)));
            case YEAR -> {
                int year = asked.number(name, FIRST_YEAR, LAST_YEAR, 0);
                yield year == 0 ? null : String.valueOf(year);
            }
            case RECORD -> asked.choice(name, ListAsked::identifier);
            case FLAG, ARCHIVED -> asked.flag(name) ? "true" : null;
            case DAY -> Objects.toString(asked.day(name), null);
        };
    }

    private static Optional<String> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
