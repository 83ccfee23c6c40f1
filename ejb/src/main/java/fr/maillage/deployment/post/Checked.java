package fr.maillage.deployment.post;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings what is said of posts to its normal form; what is referred to are territories. */
@ApplicationScoped
public class Checked {

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /** Checks each field by its type; what fields ask of each other is added to it. */
    public <F extends Enum<F> & RecordField> FieldValidator<F> by(
            Class<F> fields, FieldValues<F> input, FieldValues<F> before) {
        return new FieldValidator<>(
                fields,
                input,
                before,
                vocabularies.all(),
                (field, id) -> territories.byCode(id).map(t -> new References.Found(t.code(), t.name(), false)));
    }
}
