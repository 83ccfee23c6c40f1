package fr.maillage.committee;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for the fields of a gathering beside their types. */
public final class GatheringValidator {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 200;
    static final int MOST_GROUPS = 100;
    private static final int MOST_PRESENT = 100_000;

    /** As much of a wrong text as its sentence says. */
    private static final int SAID = 60;

    private final FieldValidator<GatheringField> check;

    private GatheringValidator(FieldValidator<GatheringField> check) {
        this.check = check;
    }

    /**
     * A gathering in normal form.
     *
     * @param before what it held until now, whose body it may keep when that is archived; nothing for a new one
     * @throws Problem INVALID with one violation per wrong field
     */
    public static FieldValues<GatheringField> check(
            FieldValues<GatheringField> input,
            FieldValues<GatheringField> before,
            Vocabularies terms,
            References references) {
        FieldValidator<GatheringField> check =
                new FieldValidator<>(GatheringField.class, input, before, terms, references);
        GatheringValidator more = new GatheringValidator(check);
        more.times();
        more.groups(input.list(GatheringField.GROUPS));
        return check.values();
    }

    private void times() {
        Optional<String> start = check.right(GatheringField.STARTS_AT);
        Optional<String> end = check.right(GatheringField.ENDS_AT);
        // In normal form times of day are in the order of their texts.
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) <= 0) {
            check.wrong(GatheringField.ENDS_AT, "committee-clock-order", end.get(), start.get());
        }
    }

    private void groups(List<String> written) {
        if (written.size() > MOST_GROUPS) {
            wrong("committee-groups-many", Integer.toString(written.size()), Integer.toString(MOST_GROUPS));
            return;
        }
        Set<String> codes = new HashSet<>();
        List<String> normal = new ArrayList<>();
        for (GroupLine group : GroupLine.all(written)) {
            if (group.code().isEmpty() || group.title().isEmpty()) {
                wrong("committee-group", (group.code() + " " + group.title()).strip());
            } else if (group.code().length() > LONGEST_CODE || group.title().length() > LONGEST_TITLE) {
                wrong("committee-group-long", group.code(), LONGEST_CODE + "", LONGEST_TITLE + "");
            } else if (!codes.add(group.code())) {
                wrong("committee-group-twice", group.code());
            } else if (group.present() != null && !counted(group.present())) {
                wrong("committee-group-present", group.present(), group.code());
            }
            normal.add(group.written());
        }
        check.normal(GatheringField.GROUPS, normal);
    }

    private static boolean counted(String present) {
        try {
            int people = Integer.parseInt(present);
            return people >= 0 && people <= MOST_PRESENT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void wrong(String rule, String value, String... args) {
        check.wrong(GatheringField.GROUPS, rule, PlainText.cut(value, SAID), args);
    }
}
