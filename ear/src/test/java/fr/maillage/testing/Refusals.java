package fr.maillage.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Refusals by the product of what is asked of it. */
public final class Refusals {

    private Refusals() {}

    public static Kind kind(ThrowingCallable action) {
        return catchThrowableOfType(Problem.class, action).kind();
    }

    /** The rules that were broken. */
    public static List<String> rules(ThrowingCallable action) {
        return catchThrowableOfType(Problem.class, action).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    /** The kind with the first rule that was broken. */
    public static String refused(ThrowingCallable action) {
        Problem problem = catchThrowableOfType(Problem.class, action);
        return problem.kind() + " " + problem.violations().get(0).rule();
    }
}
