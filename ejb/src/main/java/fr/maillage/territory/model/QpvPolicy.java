package fr.maillage.territory.model;

import fr.maillage.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row of the list of QPV must be. */
public final class QpvPolicy {

    public static final int MAX_NAME = 200;

    /** QN or QP, three characters of the département (02A and 02B in Corsica), two digits and the generation's mark. */
    private static final Pattern CODE = Pattern.compile("Q[NP][0-9]{2}[0-9AB][0-9]{2}[0-9A-Z]");

    private QpvPolicy() {}

    public static Optional<Violation> checkCode(String code) {
        if (code.isEmpty()) {
            return Optional.of(Violation.of("code", "required", null));
        }
        return CODE.matcher(code).matches() ? Optional.empty() : Optional.of(Violation.of("code", "qpv.code", code));
    }

    public static Optional<Violation> checkName(String name) {
        if (name.isEmpty()) {
            return Optional.of(Violation.of("name", "required", null));
        }
        return name.length() <= MAX_NAME
                ? Optional.empty()
                : Optional.of(Violation.of("name", "too-long", name, String.valueOf(MAX_NAME)));
    }
}
