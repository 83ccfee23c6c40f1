package fr.maillage.place.core;

import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Records brought to one form, so that the same contents are equal. */
public final class CanonicalValues {

    private CanonicalValues() {}

    /**
     * The same record with its lists in the order of the standard, and with the national service of each finer one.
     * Unknown codes stay, at the end.
     */
    public static PlaceValues of(PlaceValues values, Vocabularies terms) {
        PlaceValues.Builder canonical = values.toBuilder();
        List<String> services = new ArrayList<>(values.list(PlaceField.SERVICES));
        for (String detail : values.list(PlaceField.SERVICE_DETAILS)) {
            terms.find(Vocabulary.SERVICE_DETAIL, detail)
                    .map(VocabularyTerm::parentCode)
                    .ifPresent(services::add);
        }
        canonical.set(PlaceField.SERVICES, services);
        PlaceValues complete = canonical.build();
        for (PlaceField field : complete.filled()) {
            if (field.vocabulary() != null && complete.list(field).size() > 1) {
                List<String> codes = new ArrayList<>(complete.list(field));
                codes.sort(Comparator.comparingInt(code -> terms.rank(field.vocabulary(), code)));
                canonical.set(field, codes);
            }
        }
        return canonical.build();
    }
}
