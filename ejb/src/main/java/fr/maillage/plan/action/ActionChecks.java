package fr.maillage.plan.action;

import fr.maillage.plan.PlanPatterns;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.FrameRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rules of actions with all that they ask. */
@ApplicationScoped
public class ActionChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int SAID = 60;

    /** Number of each that an action may name. */
    private static final Map<ActionField, Integer> MOST = Map.of(
            ActionField.OBJECTIVES, 20,
            ActionField.FINDINGS, 50,
            ActionField.PARTNERS, 50,
            ActionField.PERIMETER, 20,
            ActionField.COMMUNES, 200,
            ActionField.PLACES, 30,
            ActionField.FILE_NUMBERS, 20);

    @Inject
    private ActionRepository actions;

    @Inject
    private FrameRepository frames;

    @Inject
    private ActionReferences references;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * An action in normal form.
     *
     * @param links what its texts mean
     */
    public record Checked(FieldValues<ActionField> values, ActionLinks links) {}

    /**
     * Brings an action to its normal form.
     *
     * @param before what it said until now, and what that meant; null for a new one
     * @param unreasoned whether an action may be suspended or abandoned without a reason, as files have it that have no
     *     column for one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public Checked check(FieldValues<ActionField> input, ActionView before, boolean unreasoned) {
        return new Run(input, before).checked(unreasoned);
    }

    private final class Run {

        private final FieldValues<ActionField> input;
        private final FieldValues<ActionField> before;
        private final ActionLinks known;
        private final UUID self;
        private final ActionLinks meant = new ActionLinks();
        private final FieldValidator<ActionField> check;
        /** The rule that the lead breaks; null for none. */
        private String lead;

        private Run(FieldValues<ActionField> input, ActionView before) {
            this.input = input;
            this.before = before == null ? FieldValues.none(ActionField.class) : before.values();
            this.known = before == null ? new ActionLinks() : before.links();
            this.self = before == null ? null : before.id();
            this.check =
                    new FieldValidator<>(ActionField.class, input, this.before, vocabularies.all(), this::reference);
        }

        private Checked checked(boolean unreasoned) {
            check.right(ActionField.CODE)
                    .filter(code -> !PlanPatterns.CODE.matches(code))
                    .ifPresent(code -> check.wrong(ActionField.CODE, "plan-code", code));
            if (lead != null) {
                check.wrong(ActionField.LEAD, lead, PlainText.cut(input.text(ActionField.LEAD), SAID));
            }
            days();
            state(unreasoned);
            Optional<TerritoryView> territory =
                    check.right(ActionField.TERRITORY).flatMap(territories::byCode);
            territory.ifPresent(this::taken);
            MOST.forEach((field, most) -> {
                int named = input.list(field).size();
                if (named > most) {
                    check.wrong(field, "plan-action-many", Integer.toString(named), Integer.toString(most));
                } else if (field == ActionField.FILE_NUMBERS) {
                    numbers();
                } else if (territory.isPresent()) {
                    resolve(field, territory.get().id());
                }
            });
            return new Checked(check.values(), meant);
        }

        /** The territory by its code, the lead by its name; what stands already means what it meant. */
        private Optional<References.Found> reference(RecordField field, String text) {
            if (field == ActionField.TERRITORY) {
                return territories.byCode(text).map(t -> new References.Found(t.code(), t.name(), false));
            }
            List<NamedRecord> found = named(ActionField.LEAD, text, 0);
            if (found.isEmpty()) {
                lead = "plan-action-actor-unknown";
                return Optional.of(new References.Found(text, text, false));
            }
            lead = found.size() > 1 ? "plan-action-actor-several" : null;
            NamedRecord actor = found.get(0);
            meant.put(ActionField.LEAD, actor.text(), actor.key());
            return Optional.of(new References.Found(actor.text(), actor.text(), actor.archived()));
        }

        private void resolve(ActionField field, long territory) {
            for (String text : input.list(field)) {
                List<NamedRecord> found = named(field, text, territory);
                String said = PlainText.cut(text, SAID);
                if (found.isEmpty()) {
                    check.wrong(field, "plan-action-" + word(field) + "-unknown", said);
                } else if (found.size() > 1) {
                    check.wrong(field, "plan-action-" + word(field) + "-several", said);
                } else if (found.get(0).archived() && !known.of(field).containsKey(text)) {
                    check.wrong(field, "plan-action-" + word(field) + "-archived", said);
                } else {
                    meant.put(field, found.get(0).text(), found.get(0).key());
                }
            }
            check.normal(field, List.copyOf(meant.of(field).keySet()));
        }

        /** Lists the records that a text may mean: for one that stands already, what it meant. */
        private List<NamedRecord> named(ActionField field, String text, long territory) {
            String kept = known.of(field).get(text);
            return kept == null
                    ? references.named(field, text, territory)
                    : List.of(new NamedRecord(kept, text, false));
        }

        private void numbers() {
            input.list(ActionField.FILE_NUMBERS).stream()
                    .filter(number -> !PlanPatterns.FILE_NUMBER.matches(number))
                    .forEach(number -> check.wrong(
                            ActionField.FILE_NUMBERS, "plan-action-file-number", PlainText.cut(number, SAID)));
        }

        private void days() {
            for (ActionField field : List.of(ActionField.STARTS_ON, ActionField.ENDS_ON)) {
                check.right(field)
                        .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                                || LocalDate.parse(day).getYear() > LAST_YEAR)
                        .ifPresent(day -> check.wrong(field, "plan-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
            }
            Optional<String> start = check.right(ActionField.STARTS_ON);
            check.right(ActionField.ENDS_ON)
                    .filter(end -> start.isPresent() && end.compareTo(start.get()) < 0)
                    .ifPresent(end -> check.wrong(ActionField.ENDS_ON, "plan-dates-swapped", end));
        }

        private void state(boolean unreasoned) {
            Optional<ActionState> now = check.right(ActionField.STATE).flatMap(ActionState::byCode);
            if (now.isEmpty()) {
                return;
            }
            Optional<ActionState> was = ActionState.byCode(before.text(ActionField.STATE));
            if (was.isPresent() && !ActionStatePolicy.allowed(was.get(), now.get())) {
                check.wrong(
                        ActionField.STATE,
                        "plan-action-move-" + was.get().code(),
                        now.get().code());
            }
            boolean moved = !now.equals(was);
            Optional<String> reason = check.text(ActionField.STATE_REASON);
            if (ActionStatePolicy.reasoned(now.get())) {
                if (reason.isEmpty() && moved && !unreasoned) {
                    check.wrong(ActionField.STATE_REASON, "plan-action-reason", null);
                }
            } else if (reason.isPresent() && reason.get().equals(before.text(ActionField.STATE_REASON))) {
                check.normal(ActionField.STATE_REASON, List.of());
            } else if (reason.isPresent()) {
                check.wrong(ActionField.STATE_REASON, "plan-action-reason-idle", PlainText.cut(reason.get(), SAID));
            }
            if (now.get() == ActionState.DONE && check.text(ActionField.ENDS_ON).isEmpty()) {
                check.wrong(ActionField.ENDS_ON, "plan-action-done-without-end", null);
            }
        }

        private void taken(TerritoryView territory) {
            if (!territory.code().equals(before.text(ActionField.TERRITORY))
                    || !check.right(ActionField.CODE).equals(Optional.ofNullable(before.text(ActionField.CODE)))) {
                frames.lockCodes();
            }
            check.right(ActionField.CODE)
                    .flatMap(code -> actions.coded(code, territory.id()))
                    .filter(other -> !other.uuid().equals(self))
                    .ifPresent(other -> check.wrong(ActionField.CODE, "plan-action-code-taken", other.code()));
        }
    }

    private static String word(ActionField field) {
        return switch (field) {
            case OBJECTIVES -> "line";
            case FINDINGS -> "finding";
            case PERIMETER, COMMUNES -> "territory";
            case PLACES -> "place";
            default -> "actor";
        };
    }
}
