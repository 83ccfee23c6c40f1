package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules for the fields of irritants: an answer has a day, not before the sending, and a waiting one has none. */
@ApplicationScoped
class IrritantChecks {

    @Inject
    private FindingRepository findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /**
     * An irritant in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    FieldValues<IrritantField> check(FieldValues<IrritantField> input, FieldValues<IrritantField> before) {
        FieldValidator<IrritantField> check =
                new FieldValidator<>(IrritantField.class, input, before, vocabularies.all(), this::found);
        LocalDate today = ClockProducer.today(clock);
        for (IrritantField field : List.of(IrritantField.SENT_ON, IrritantField.ANSWERED_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).isAfter(today))
                    .ifPresent(day -> check.wrong(field, "diagnosis-statement-future", day));
        }
        Optional<String> sent = check.right(IrritantField.SENT_ON);
        check.right(IrritantField.ANSWERED_ON)
                .filter(day -> sent.isPresent() && day.compareTo(sent.get()) < 0)
                .ifPresent(day -> check.wrong(IrritantField.ANSWERED_ON, "diagnosis-irritant-answered-before", day));
        check.right(IrritantField.STATE)
                .flatMap(IrritantState::byCode)
                .ifPresent(state -> answer(state, check.text(IrritantField.ANSWERED_ON), check));
        return check.values();
    }

    private static void answer(IrritantState state, Optional<String> day, FieldValidator<IrritantField> check) {
        if (state == IrritantState.ANSWERED && day.isEmpty()) {
            check.wrong(IrritantField.ANSWERED_ON, "diagnosis-irritant-answered-on", null);
        } else if (state == IrritantState.WAITING
                && (day.isPresent() || check.text(IrritantField.ANSWER).isPresent())) {
            check.wrong(IrritantField.STATE, "diagnosis-irritant-waiting", null);
        }
    }

    private Optional<References.Found> found(RecordField field, String id) {
        return field == IrritantField.TERRITORY
                ? territories.byCode(id).map(t -> new References.Found(t.code(), t.name(), false))
                : uuid(id).flatMap(findings::reference)
                        .map(f -> new References.Found(f.id().toString(), f.title(), f.archived()));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
