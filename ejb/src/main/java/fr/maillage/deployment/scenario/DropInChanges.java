package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInPlaces;
import fr.maillage.deployment.dropin.DropInPlaces.Where;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.scenario.LineField.Codes;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings drop-ins to what a line proposes, by what they offer, with all their checks and rights. */
@ApplicationScoped
public class DropInChanges {

    private static final int MOST = 999;
    private static final int LONGEST_STEM = 36;

    /** Service of a drop-in of which nobody says more, as of those of files. */
    private static final String USUAL_SERVICE = "aide-demarches";

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList list;

    @Inject
    private DropInPlaces places;

    /**
     * Changes drop-ins as a line says.
     *
     * @param made the code of the drop-in that was entered for a line that opens one; null where the line says itself where and
     *     when it is held
     * @return the code of what was opened; null for anything else
     * @throws Problem as drop-ins and places throw; CONFLICT for a drop-in that must be moved or entered first, for nobody has
     *     said where, or when
     */
    public String apply(Line line, String made) {
        switch (line.proposal()) {
            case Codes.OPEN -> {
                return open(line, made);
            }
            case Codes.MOVE -> move(line);
            case Codes.CLOSE, Codes.MERGE -> end(known(line.reference()), line.day());
            default -> {
                // Nothing to do: it stays as it is.
            }
        }
        return null;
    }

    private String open(Line line, String made) {
        if (made == null && line.toldInFull()) {
            String code = free(line.code(), 1, line);
            String name = RuleTexts.text(Violation.of(null, "deployment-dropin-usual-name", null), Locale.FRENCH);
            dropIns.create(told(line, FieldValues.none(DropInField.class))
                    .with(DropInField.CODE, code)
                    .with(DropInField.NAME, name)
                    .with(DropInField.SERVICES, List.of(USUAL_SERVICE))
                    .with(DropInField.STARTS_ON, line.day().toString()));
            return code;
        }
        if (!there(known(made), line)) {
            throw first(line, made);
        }
        return made;
    }

    /** It ends where it is, and from the day of the line on another one has its people and its rhythm. */
    private void move(Line line) {
        DropInView dropIn = known(line.reference());
        if (there(dropIn, line)) {
            // Its officer has moved it already.
            return;
        }
        if (line.values().text(LineField.PLACE) == null) {
            throw first(line, line.reference());
        }
        FieldValues<DropInField> values = told(line, dropIn.values());
        String starts = values.text(DropInField.STARTS_ON);
        if (starts != null && !LocalDate.parse(starts).isBefore(line.day())) {
            dropIns.update(dropIn.id(), dropIn.version(), values);
        } else {
            end(dropIn, line.day());
            dropIns.create(values.with(DropInField.CODE, free(dropIn.code(), 2, line))
                    .with(DropInField.STARTS_ON, line.day().toString()));
        }
    }

    /** One that ends sooner anyway is not held longer for it. */
    private void end(DropInView dropIn, LocalDate day) {
        String last = day.minusDays(1).toString();
        String before = dropIn.values().text(DropInField.ENDS_ON);
        if (before == null || before.compareTo(last) > 0) {
            dropIns.update(dropIn.id(), dropIn.version(), dropIn.values().with(DropInField.ENDS_ON, last));
        }
    }

    private FieldValues<DropInField> told(Line line, FieldValues<DropInField> before) {
        String hours = line.values().text(LineField.OPENING_HOURS);
        String weeks = line.values().text(LineField.WEEKS);
        FieldValues<DropInField> values = before.with(DropInField.PLACE, place(line));
        return hours == null
                ? values
                : values.with(DropInField.OPENING_HOURS, hours).with(DropInField.WEEKS, weeks == null ? "1" : weeks);
    }

    /** The identifier of the place that a line names; made where there is none and the line says its address. */
    private String place(Line line) {
        Where where = LineReferences.where(line.values());
        DropInPlaces.Now now = places.of(List.of(where));
        List<PlaceRef> named = now.named(where);
        if (named.isEmpty() && where.address() != null) {
            IntakeOutcome made = now.make(List.of(where), false).get(now.written(where));
            if (made.kind() == IntakeOutcome.Kind.REJECTED) {
                throw Problem.invalid(made.violations());
            }
            named = now.named(where);
        }
        if (named.size() == 1) {
            return named.get(0).id().toString();
        }
        throw Problem.invalid(
                LineField.PLACE.key(),
                named.isEmpty() ? "deployment-line-place-unknown" : "deployment-dropin-place-many",
                now.written(where));
    }

    private DropInView known(String code) {
        return code == null ? null : list.coded(List.of(code)).get(code);
    }

    private static boolean there(DropInView dropIn, Line line) {
        return dropIn != null
                && !dropIn.archived()
                && dropIn.commune().equals(line.values().text(LineField.TO));
    }

    private static Problem first(Line line, String code) {
        return Problem.of(
                Problem.Kind.CONFLICT,
                null,
                "deployment-line-drop-in-first",
                line.code(),
                line.toName(),
                code == null ? "–" : code);
    }

    /** Names a drop-in that nobody has called anything yet: by its origin, and a number. */
    private String free(String stem, int first, Line line) {
        String begin = PlainText.cut(stem, LONGEST_STEM) + "-";
        List<String> codes =
                IntStream.rangeClosed(first, MOST).mapToObj(n -> begin + n).toList();
        Map<String, DropInView> taken = list.coded(codes);
        return codes.stream()
                .filter(code -> !taken.containsKey(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, null, "deployment-line-codes", line.code()));
    }
}
