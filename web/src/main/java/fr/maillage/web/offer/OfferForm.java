package fr.maillage.web.offer;

import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferValues;
import fr.maillage.web.shared.FieldForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a person types about an offer: one text per input, and the codes that she ticks. */
public class OfferForm extends FieldForm<OfferForm> {

    private static final long serialVersionUID = 1L;

    /** The form of an offer as it is. */
    static OfferForm of(OfferValues values) {
        OfferForm form = new OfferForm();
        for (OfferField field : OfferField.values()) {
            if (field.vocabulary() == null) {
                form.type(field.key(), values.text(field));
            } else {
                form.choose(field.key(), values.list(field));
            }
        }
        return form;
    }

    /** What is to be checked and stored. */
    OfferValues values() {
        Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);
        for (OfferField field : OfferField.values()) {
            entries.put(field, field.vocabulary() == null ? List.of(text(field.key())) : codes(field.key()));
        }
        return new OfferValues(entries);
    }
}
