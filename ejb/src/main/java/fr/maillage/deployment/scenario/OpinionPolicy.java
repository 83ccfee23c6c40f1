package fr.maillage.deployment.scenario;

import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rules for an opinion, and time that the first one of a line took. */
public final class OpinionPolicy {

    /** A shorter comment says nothing that anybody could act on. */
    static final int SHORTEST = 10;

    private OpinionPolicy() {}

    /**
     * An opinion in normal form: its comment without spaces around it.
     *
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public static FieldValues<OpinionField> check(FieldValues<OpinionField> input) {
        FieldValidator<OpinionField> check = new FieldValidator<>(
                OpinionField.class, input, FieldValues.none(OpinionField.class), Vocabularies.NONE, References.NONE);
        check.right(OpinionField.COMMENT)
                .filter(comment -> comment.length() < SHORTEST)
                .ifPresent(comment -> check.wrong(
                        OpinionField.COMMENT,
                        "deployment-opinion-short",
                        comment,
                        Integer.toString(SHORTEST),
                        Integer.toString(comment.length())));
        return check.values();
    }

    /** After how many days the first opinion on a line came; empty where there is none. */
    public static Optional<Long> delay(Line line, LocalDate submittedOn) {
        return submittedOn == null || line.opinions().isEmpty()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(
                        submittedOn, line.opinions().get(0).givenOn()));
    }

    /** Gives the mean time that the first opinions took, in days; empty where there is none. */
    public static OptionalDouble meanDelay(Collection<Line> lines, LocalDate submittedOn) {
        return lines.stream()
                .flatMap(line -> delay(line, submittedOn).stream())
                .mapToLong(Long::longValue)
                .average();
    }
}
