package fr.maillage.diagnosis.exhibit;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules for the fields of documents: no day to come, and of a photographed sheet who asked and when people agreed. */
@ApplicationScoped
class ExhibitChecks {

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /**
     * A document in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    FieldValues<ExhibitField> check(FieldValues<ExhibitField> input, FieldValues<ExhibitField> before) {
        FieldValidator<ExhibitField> check = new FieldValidator<>(
                ExhibitField.class,
                input,
                before,
                vocabularies.all(),
                (field, code) -> territories.byCode(code).map(t -> new References.Found(t.code(), t.name(), false)));
        LocalDate today = ClockProducer.today(clock);
        for (ExhibitField field : List.of(ExhibitField.DATED_ON, ExhibitField.AGREED_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).isAfter(today))
                    .ifPresent(day -> check.wrong(field, "diagnosis-statement-future", day));
        }
        Optional<String> sheet = check.right(ExhibitField.NATURE).filter(ExhibitNature.SHEET.code()::equals);
        for (ExhibitField field : List.of(ExhibitField.ASKED_BY, ExhibitField.AGREED_ON)) {
            if (sheet.isPresent() && check.text(field).isEmpty()) {
                check.wrong(field, "diagnosis-exhibit-consent", null);
            }
        }
        return check.values();
    }
}
