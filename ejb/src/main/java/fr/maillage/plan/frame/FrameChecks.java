package fr.maillage.plan.frame;

import fr.maillage.plan.PlanPatterns;
import fr.maillage.plan.persistence.FrameRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of frames with all that they ask. */
@ApplicationScoped
public class FrameChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private FrameRepository frames;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A frame in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param self its identifier; null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<FrameField> check(FieldValues<FrameField> input, FieldValues<FrameField> before, UUID self) {
        FieldValidator<FrameField> check = new FieldValidator<>(
                FrameField.class,
                input,
                before,
                vocabularies.all(),
                (field, id) -> territories.byCode(id).map(t -> new References.Found(t.code(), t.name(), false)));
        check.right(FrameField.CODE)
                .filter(code -> !PlanPatterns.CODE.matches(code))
                .ifPresent(code -> check.wrong(FrameField.CODE, "plan-code", code));
        days(check);
        taken(check, before, self);
        return check.values();
    }

    private static void days(FieldValidator<FrameField> check) {
        for (FrameField field : List.of(FrameField.STARTS_ON, FrameField.ENDS_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                            || LocalDate.parse(day).getYear() > LAST_YEAR)
                    .ifPresent(day -> check.wrong(field, "plan-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
        Optional<String> start = check.right(FrameField.STARTS_ON);
        check.right(FrameField.ENDS_ON)
                .filter(end -> start.isPresent() && end.compareTo(start.get()) < 0)
                .ifPresent(end -> check.wrong(FrameField.ENDS_ON, "plan-dates-swapped", end));
    }

    private void taken(FieldValidator<FrameField> check, FieldValues<FrameField> before, UUID self) {
        Optional<String> code = check.right(FrameField.CODE);
        if (!code.equals(Optional.ofNullable(before.text(FrameField.CODE)))
                || !check.right(FrameField.TERRITORY).equals(Optional.ofNullable(before.text(FrameField.TERRITORY)))) {
            frames.lockCodes();
        }
        check.right(FrameField.TERRITORY)
                .flatMap(territories::byCode)
                .filter(t -> code.isPresent())
                .flatMap(t -> frames.coded(code.get(), t.id()))
                .filter(other -> !other.uuid().equals(self))
                .ifPresent(other -> check.wrong(FrameField.CODE, "plan-frame-code-taken", code.get()));
    }
}
