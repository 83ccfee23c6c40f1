package fr.maillage.offer;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for the fields of an offer beside their types. */
final class OfferValidator {

    private OfferValidator() {}

    /**
     * An offer in normal form, with the national service of each finer one and the national support of each language.
     *
     * @param before what it held until now, whose terms and actor it may keep when they are out of use; nothing for a
     *     new one
     * @throws Problem INVALID with one violation per wrong value
     */
    static FieldValues<OfferField> check(
            FieldValues<OfferField> input, FieldValues<OfferField> before, Vocabularies terms, References actors) {
        FieldValues<OfferField> whole = parents(
                parents(input, OfferField.SERVICE_DETAILS, OfferField.SERVICES, terms),
                OfferField.LANGUAGES,
                OfferField.SUPPORTS,
                terms);
        FieldValidator<OfferField> check = new FieldValidator<>(OfferField.class, whole, before, terms, actors);
        Optional<String> from = check.right(OfferField.ACTIVE_FROM);
        Optional<String> until = check.right(OfferField.ACTIVE_UNTIL);
        // In normal form days are in the order of their texts.
        if (from.isPresent() && until.isPresent() && until.get().compareTo(from.get()) < 0) {
            check.wrong(OfferField.ACTIVE_UNTIL, "offer-dates-swapped", until.get());
        }
        return check.values();
    }

    /** Adds what the national record has in place of finer values. */
    private static FieldValues<OfferField> parents(
            FieldValues<OfferField> input, OfferField finer, OfferField national, Vocabularies terms) {
        List<String> codes = new ArrayList<>(input.list(national));
        for (String code : input.list(finer)) {
            terms.find(finer.type().vocabulary(), code)
                    .map(VocabularyTerm::parentCode)
                    .ifPresent(codes::add);
        }
        return input.with(national, codes);
    }
}
