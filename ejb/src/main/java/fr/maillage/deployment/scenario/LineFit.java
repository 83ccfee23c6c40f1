package fr.maillage.deployment.scenario;

import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.post.PostState;
import fr.maillage.deployment.post.PostView;
import fr.maillage.deployment.scenario.LineField.Codes;
import fr.maillage.shared.Problem;
import java.util.Locale;
import java.util.Optional;

/** Tells if the plan is still as a line took it to be. */
public enum LineFit {
    /** Nobody knows the post any more, or it is archived. */
    GONE("deployment-line-gone"),
    RETURNED("deployment-line-gone-back"),
    /** It is in another commune than the one that it is to leave, or to stay in. */
    ELSEWHERE("deployment-line-gone-elsewhere");

    private final String rule;

    LineFit(String rule) {
        this.rule = rule;
    }

    /**
     * Finds the misfit of a line; empty where all fits, for a post that is to be opened and for a line that is over.
     *
     * @param post the post of the line as it is now; null where there is none
     * @param place the code of where it is
     */
    public static Optional<LineFit> of(Line line, PostView post, String place) {
        if (!line.post() || line.kept().last() || line.proposes(Codes.OPEN)) {
            return Optional.empty();
        }
        if (post == null || post.archived()) {
            return Optional.of(GONE);
        }
        if (post.standing(line.day()).state() == PostState.RETURNED) {
            return Optional.of(RETURNED);
        }
        String from = line.values().text(LineField.FROM);
        return from == null || from.equals(place) ? Optional.empty() : Optional.of(ELSEWHERE);
    }

    /**
     * The same of a drop-in, which an officer may have moved already.
     *
     * @param dropIn as it is now; null where there is none
     */
    public static Optional<LineFit> of(Line line, DropInView dropIn) {
        if (line.kept().last() || line.proposes(Codes.OPEN)) {
            return Optional.empty();
        }
        if (dropIn == null || dropIn.archived()) {
            return Optional.of(GONE);
        }
        String from = line.values().text(LineField.FROM);
        boolean here = dropIn.commune().equals(from)
                || line.proposes(Codes.MOVE)
                        && dropIn.commune().equals(line.values().text(LineField.TO));
        return from == null || here ? Optional.empty() : Optional.of(ELSEWHERE);
    }

    /** As texts call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says which line no longer fits, and why. */
    public Problem problem(Line line) {
        return Problem.of(
                Problem.Kind.CONFLICT,
                null,
                rule,
                line.code(),
                line.reference(),
                line.fromName() == null ? "?" : line.fromName());
    }
}
