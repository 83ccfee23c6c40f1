package fr.maillage.territory.model;

import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryPatterns;
import java.util.Optional;

/** Rules for a row of the list of QPV. */
public final class QpvPolicy {

    public static final int MAX_NAME = 200;

    private QpvPolicy() {}

    public static Optional<Violation> checkCode(String code) {
        if (code.isEmpty()) {
            return Optional.of(Violation.of("code", "required", null));
        }
        return TerritoryPatterns.QPV_CODE.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(Violation.of("code", "qpv.code", code));
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
